package nl.lotwijzer.desktop.steering;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.steering.Attendee;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.Presence;
import org.kordamp.ikonli.feather.Feather;

/** Who is expected at a meeting, and who came. Members stand with the roles of the project; guests are typed here. */
final class AttendanceCard extends VBox {
    private final SteeringModel steering;
    private final MeetingsModel model;
    private final Words words;

    AttendanceCard(SteeringModel steering, MeetingsModel model, Words words) {
        this.steering = steering;
        this.model = model;
        this.words = words;
    }

    void show(Meeting meeting) {
        List<Node> rows = new ArrayList<>();
        meeting.attendees().forEach(attendee -> rows.add(row(meeting, attendee)));
        if (meeting.attendees().stream().noneMatch(Attendee::member)) {
            rows.add(Labels.muted(words.of("people.noMembers")));
        }
        rows.add(adder(meeting));
        VBox lines = new VBox(rows.toArray(Node[]::new));
        lines.getStyleClass().add("agenda-lines");
        Button everybody = Buttons.secondary(
                words.of("people.everybody"),
                Feather.CHECK,
                () -> model.presence(
                        meeting,
                        meeting.attendees().stream()
                                .filter(attendee -> attendee.presence() == Presence.UNKNOWN)
                                .toList(),
                        Presence.PRESENT));
        everybody.setId("everybody-present");
        everybody.setDisable(
                meeting.attendees().stream().noneMatch(attendee -> attendee.presence() == Presence.UNKNOWN));
        getChildren()
                .setAll(new Card(words.of("people.title"), lines)
                        .actions(
                                Buttons.link(
                                        words.of("people.members"),
                                        () -> steering.workspace().navigate(Place.FACILITATORS, "offices")),
                                everybody));
    }

    private Node row(Meeting meeting, Attendee attendee) {
        Label name = new Label(attendee.name());
        name.getStyleClass().add("medium");
        Label where = Labels.muted(attendee.member() ? attendee.organisation() : words.of("people.guest"));
        VBox text = new VBox(name, where);
        HBox.setHgrow(text, Priority.ALWAYS);
        ComboBox<Presence> presence =
                words.choice(List.of(Presence.values()), attendee.presence(), value -> words.word("presence", value));
        presence.setPrefWidth(TextSize.width(150));
        presence.setMaxWidth(TextSize.width(150));
        presence.setAccessibleText(words.of("people.presenceOf", attendee.name()));
        presence.setOnAction(event -> model.presence(meeting, List.of(attendee), presence.getValue()));
        HBox row = new HBox(8, text, presence);
        row.getStyleClass().add("agenda-row");
        if (!attendee.member()) {
            row.getChildren()
                    .add(Buttons.icon(
                            words.of("people.removeGuest"), Feather.TRASH_2, () -> model.removeGuest(attendee)));
        }
        return row;
    }

    private Node adder(Meeting meeting) {
        TextField name = new TextField();
        name.setId("guest-new");
        name.setPromptText(words.of("people.prompt"));
        name.setAccessibleText(words.of("people.prompt"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable add = () -> model.addGuest(meeting, name.getText(), steering::fail);
        name.setOnAction(event -> add.run());
        Button button = Buttons.secondary(words.of("people.add"), Feather.PLUS, add);
        button.disableProperty().bind(name.textProperty().isEmpty());
        HBox row = new HBox(8, name, button);
        row.getStyleClass().add("agenda-adder");
        return row;
    }
}
