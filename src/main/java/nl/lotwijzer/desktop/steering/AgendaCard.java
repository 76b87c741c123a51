package nl.lotwijzer.desktop.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Cursor;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.LinkRow;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.steering.AgendaItem;
import nl.lotwijzer.steering.AgendaKind;
import nl.lotwijzer.steering.Meeting;
import org.kordamp.ikonli.feather.Feather;

/** The agenda of a meeting: its items in their order, and a field to put one at the end. */
final class AgendaCard extends VBox {
    private final MeetingsModel model;
    private final Words words;
    private boolean adding;

    AgendaCard(MeetingsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    void show(Meeting meeting) {
        List<Node> rows = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            rows.add(row(meeting, item));
        }
        if (rows.isEmpty()) {
            rows.add(Labels.muted(words.of("agenda.none")));
        }
        rows.add(adder(meeting));
        VBox lines = new VBox(rows.toArray(Node[]::new));
        lines.getStyleClass().add("agenda-lines");
        Label minutes = Labels.muted(meeting.minutes() == 0 ? "" : words.of("agenda.minutes", meeting.minutes()));
        getChildren().setAll(new Card(words.of("agenda.title"), lines).actions(minutes));
    }

    private Node row(Meeting meeting, AgendaItem item) {
        Label number = Labels.muted(Integer.toString(item.position()));
        number.getStyleClass().add("agenda-number");
        Label title = Labels.text(item.details().title());
        title.getStyleClass().add("medium");
        VBox text = new VBox(title);
        if (!item.details().owner().isEmpty()) {
            text.getChildren().add(Labels.muted(item.details().owner()));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        Label more = Labels.muted(minutes(item));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("agenda-more");
        StatusBadge kind = new StatusBadge(
                item.details().kind() == AgendaKind.DECIDE ? Tone.ACCENT : Tone.NEUTRAL,
                sign(item.details().kind()),
                words.word("kind", item.details().kind()));
        LinkRow link = new LinkRow(
                words.of("agenda.open", item.position(), item.details().title()),
                () -> model.item().set(Optional.of(item)),
                number,
                text,
                more,
                kind);
        link.setSpacing(8);
        HBox.setHgrow(link, Priority.ALWAYS);
        Button up = Buttons.icon(words.of("agenda.up"), Feather.ARROW_UP, () -> model.moveItem(item, -1));
        up.setDisable(item.position() == 1);
        Button down = Buttons.icon(words.of("agenda.down"), Feather.ARROW_DOWN, () -> model.moveItem(item, 1));
        down.setDisable(item.position() == meeting.agenda().size());
        HBox row = new HBox(2, link, up, down);
        row.getStyleClass().add("agenda-row");
        return row;
    }

    private static Feather sign(AgendaKind kind) {
        return switch (kind) {
            case INFORM -> Feather.INFO;
            case DISCUSS -> Feather.MESSAGE_SQUARE;
            case DECIDE -> Feather.CHECK_SQUARE;
        };
    }

    private String minutes(AgendaItem item) {
        Integer minutes = item.details().minutes();
        return minutes == null ? "" : words.of("agenda.short", minutes);
    }

    private Node adder(Meeting meeting) {
        TextField title = new TextField();
        title.setId("agenda-new");
        title.setPromptText(words.of("agenda.prompt"));
        title.setAccessibleText(words.of("agenda.prompt"));
        HBox.setHgrow(title, Priority.ALWAYS);
        Runnable add = () -> {
            adding = true;
            model.addItem(meeting, title.getText(), failure -> {
                adding = false;
                title.requestFocus();
            });
        };
        title.setOnAction(event -> add.run());
        Button button = Buttons.secondary(words.of("agenda.add"), Feather.PLUS, add);
        button.setId("agenda-add");
        button.disableProperty().bind(title.textProperty().isEmpty());
        if (adding) {
            adding = false;
            Cursor.into(title);
        }
        HBox row = new HBox(8, title, button);
        row.getStyleClass().add("agenda-adder");
        return row;
    }
}
