package nl.lotwijzer.desktop.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.kordamp.ikonli.feather.Feather;

/** One participant: status with the changes that are possible, how to reach this person, and the drawn categories. */
final class ParticipantInspector {
    private final ParticipantsModel model;
    private final Texts texts;
    private final LocalDate today;
    private boolean sits;
    private Consumer<Participant> leave = participant -> {};
    private Consumer<String> erase = number -> {};

    ParticipantInspector(ParticipantsModel model, Texts texts, LocalDate today) {
        this.model = model;
        this.texts = texts;
        this.today = today;
    }

    /** Offers to make the seat vacant where this person sits in a panel that was drawn in public. */
    ParticipantInspector leaving(boolean possible, Consumer<Participant> deed) {
        sits = possible;
        leave = deed;
        return this;
    }

    /** Offers to erase this person. */
    ParticipantInspector erasing(Consumer<String> deed) {
        erase = deed;
        return this;
    }

    Node of(Participant participant, Runnable onClose) {
        Registrant registrant = participant.registrant();
        Inspector inspector = new Inspector(participant.name(), participant.number(), text("close"), onClose)
                .field(text("status"), StatusLook.badge(participant.status(), texts))
                .field(text("since"), texts.get("desktop.participants.date", participant.since()));
        participant.seat().inPlaceOf().ifPresent(other -> inspector.field(text("inPlaceOf"), other));
        participant
                .seat()
                .leaving()
                .ifPresent(left -> inspector
                        .field(text("leavingGround"), ReplacementWords.of(texts, left.ground()))
                        .field(text("seat"), text(left.filled() ? "seatFilled" : "seatVacant")));
        if (!participant.nextStatuses().isEmpty()) {
            inspector.section(text("changeTo")).add(changes(participant));
        }
        if (sits && !participant.status().holdsSeat()) {
            inspector.add(Labels.muted(text("stillSits")));
        }
        inspector
                .section(text("note"))
                .add(note(participant))
                .section(text("contact"))
                .field(text("phone"), registrant.phone())
                .field(text("email"), registrant.email())
                .field(text("address"), registrant.address().line())
                .section(text("drawnAs"));
        participant.categories().forEach(inspector::field);
        List<Node> deeds = new ArrayList<>();
        if (sits) {
            deeds.add(Buttons.danger(text("leave"), Feather.USER_MINUS, () -> leave.accept(participant)));
        }
        if (!registrant.erased()) {
            deeds.add(Buttons.danger(text("erase"), Feather.TRASH_2, () -> erase.accept(participant.number())));
        }
        return inspector.actions(deeds.toArray(Node[]::new));
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
