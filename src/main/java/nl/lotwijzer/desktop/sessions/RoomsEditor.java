package nl.lotwijzer.desktop.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Room;
import nl.lotwijzer.sessions.RoomCheck;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rooms of a session under each other; what is typed is kept when a field is left or Enter is pressed. */
final class RoomsEditor extends VBox {
    /** The fields of a room. */
    private record Line(TextField name, TextField capacity, TextField note) {}

    private final SessionsModel model;
    private final Texts texts;
    private final List<Line> lines = new ArrayList<>();
    private final VBox list = new VBox(6);
    private final VBox check = new VBox();
    private final Label problem = Labels.text("");
    private List<Room> shown = List.of();
    private long session;

    RoomsEditor(SessionsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("rooms");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren()
                .setAll(
                        list,
                        problem,
                        Buttons.secondary(text("roomAdd"), Feather.PLUS, () -> {
                            line(new Room("", OptionalInt.empty(), ""));
                            lines.getLast().name().requestFocus();
                        }),
                        check);
    }

    /** Shows the rooms of a session, unless they are shown already and somebody may be typing. */
    void show(SessionContent content) {
        check(content);
        List<Room> rooms = content.day().rooms();
        if (session == content.session().id() && rooms.equals(shown)) {
            return;
        }
        session = content.session().id();
        shown = rooms;
        lines.clear();
        list.getChildren().clear();
        problem.setText("");
        rooms.forEach(this::line);
    }

    private void check(SessionContent content) {
        RoomCheck rooms =
                content.day().roomCheck(content.attendance(), content.team().size());
        check.getChildren().clear();
        if (rooms.largest().isEmpty() || rooms.people() == 0) {
            return;
        }
        String key = rooms.fitsTogether() ? "roomFits" : rooms.fits() ? "roomSplit" : "roomShort";
        Tone tone = rooms.fitsTogether() ? Tone.SUCCESS : rooms.fits() ? Tone.WARNING : Tone.DANGER;
        check.getChildren()
                .add(sentence(tone, text(key, rooms.people(), rooms.largest().getAsInt(), rooms.together())));
    }

    private static Label sentence(Tone tone, String words) {
        FontIcon sign = new FontIcon(tone.sign());
        sign.getStyleClass().addAll("room-sign", tone.styleClass());
        Label sentence = Labels.text(words);
        sentence.setGraphic(sign);
        return sentence;
    }

    private void line(Room room) {
        Line line = new Line(new TextField(room.name()), new TextField(), new TextField(room.note()));
        room.capacity().ifPresent(people -> line.capacity().setText(Integer.toString(people)));
        describe(line.name(), "roomName");
        describe(line.capacity(), "roomPeople");
        describe(line.note(), "roomNote");
        line.capacity().setMaxWidth(TextSize.width(76));
        line.capacity().setMinWidth(TextSize.width(76));
        HBox.setHgrow(line.name(), Priority.ALWAYS);
        HBox first = new HBox(6, line.name(), line.capacity());
        VBox row = new VBox(4, first, line.note());
        row.getStyleClass().add("room");
        first.getChildren().add(Buttons.icon(text("roomRemove"), Feather.X, () -> {
            lines.remove(line);
            list.getChildren().remove(row);
            keep();
        }));
        for (TextField field : List.of(line.name(), line.capacity(), line.note())) {
            field.setOnAction(_ -> keep());
            field.focusedProperty().subscribe((before, now) -> {
                if (Boolean.TRUE.equals(before) && !now) {
                    keep();
                }
            });
        }
        lines.add(line);
        list.getChildren().add(row);
    }

    private void describe(TextField field, String key) {
        field.setPromptText(text(key));
        field.setAccessibleText(text(key));
    }

    private void keep() {
        List<Room> rooms = new ArrayList<>();
        for (Line line : lines) {
            String people = line.capacity().getText().strip();
            if (!people.isEmpty() && !people.matches("\\d{1,5}")) {
                problem.setText(text("noCapacity", people));
                return;
            }
            boolean empty = line.name().getText().isBlank()
                    && people.isEmpty()
                    && line.note().getText().isBlank();
            if (!empty) {
                rooms.add(new Room(
                        line.name().getText(),
                        people.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(people)),
                        line.note().getText()));
            }
        }
        problem.setText("");
        if (!rooms.equals(shown)) {
            shown = rooms;
            model.saveRooms(session, rooms, failure -> problem.setText(texts.get(failure.told())));
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
