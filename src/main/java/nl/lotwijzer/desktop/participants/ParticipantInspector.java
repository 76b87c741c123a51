package nl.lotwijzer.desktop.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.registration.Registrant;

/** One participant: status with the changes that are possible, how to reach this person, and the drawn categories. */
final class ParticipantInspector {
    private final ParticipantsModel model;
    private final Texts texts;
    private final LocalDate today;

    ParticipantInspector(ParticipantsModel model, Texts texts, LocalDate today) {
        this.model = model;
        this.texts = texts;
        this.today = today;
    }

    Node of(Participant participant, Runnable onClose) {
        Registrant registrant = participant.registrant();
        Inspector inspector = new Inspector(participant.name(), participant.number(), text("close"), onClose)
                .field(text("status"), StatusLook.badge(participant.status(), texts))
                .field(text("since"), texts.get("desktop.participants.date", participant.since()))
                .section(text("changeTo"))
                .add(changes(participant))
                .section(text("note"))
                .add(note(participant))
                .section(text("contact"))
                .field(text("phone"), registrant.phone())
                .field(text("email"), registrant.email())
                .field(text("address"), registrant.address().line())
                .section(text("drawnAs"));
        participant.categories().forEach(inspector::field);
        return inspector;
    }

    private Node changes(Participant participant) {
        DateField day = new DateField(today, text("day"), texts.language().locale());
        day.setPrefWidth(150);
        FlowPane buttons = new FlowPane(8, 8);
        for (Status next : participant.nextStatuses()) {
            Button button = Buttons.secondary(texts.get("panel.status." + next), StatusLook.sign(next), () -> {
                LocalDate on = Optional.ofNullable(day.getValue()).orElse(today);
                model.change(List.of(participant), next, on, "");
            });
            buttons.getChildren().add(button);
        }
        return new VBox(8, buttons, new VBox(2, Labels.caption(text("day")), day));
    }

    private Node note(Participant participant) {
        TextArea note = new TextArea(participant.note());
        note.setPrefRowCount(3);
        note.setWrapText(true);
        note.setPromptText(text("notePrompt"));
        note.setAccessibleText(text("note"));
        note.focusedProperty().subscribe((before, focused) -> {
            if (Boolean.TRUE.equals(before) && !focused) {
                model.note(participant, note.getText());
            }
        });
        return note;
    }

    private String text(String key) {
        return texts.get("desktop.participants." + key);
    }
}
