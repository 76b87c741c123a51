package nl.lotwijzer.desktop.participants;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.participants.PersonModel.Person;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.withdrawal.RemarkWords;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.panel.StatusStep;
import org.kordamp.ikonli.javafx.FontIcon;

/** How far a participant is: the status, what it can become, a remark, and every step so far. */
final class StatusSection extends VBox {
    private final ParticipantsModel model;
    private final Texts texts;
    private final ZoneId zone;
    private final long id;
    private final VBox facts = new VBox(8);
    private final VBox steps = new VBox(8);
    private final TextArea note = new TextArea();
    private Participant participant;

    StatusSection(ParticipantsModel model, Texts texts, ZoneId zone, Person person) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        this.participant = person.participant();
        this.id = person.id();
        setSpacing(14);
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.setPromptText(text("notePrompt"));
        note.setAccessibleText(text("note"));
        note.focusedProperty().subscribe((before, focused) -> {
            if (Boolean.TRUE.equals(before) && !focused) {
                model.note(participant, note.getText());
            }
        });
        getChildren()
                .addAll(
                        facts,
                        new VBox(4, Labels.caption(text("note")), note),
                        new VBox(6, Labels.caption(text("timeline")), steps));
        show(person);
    }

    void show(Person person) {
        if (person.id() != id) {
            throw new IllegalArgumentException("This section is of another participant");
        }
        participant = person.participant();
        facts.getChildren().clear();
        participant.seat().inPlaceOf().ifPresent(other -> facts.getChildren().add(fact("inPlaceOf", other)));
        participant.seat().leaving().ifPresent(left -> {
            facts.getChildren().add(fact("leavingGround", RemarkWords.of(texts, left.ground())));
            facts.getChildren().add(fact("seat", text(left.filled() ? "seatFilled" : "seatVacant")));
        });
        if (!participant.nextStatuses().isEmpty()) {
            facts.getChildren().add(changes());
        }
        if (model.stillSits(participant)) {
            facts.getChildren().add(Labels.muted(text("stillSits")));
        }
        facts.getChildren()
                .add(fact("drawnAs", String.join(" · ", participant.categories().values())));
        if (!note.isFocused()) {
            note.setText(participant.note());
        }
        steps.getChildren().setAll(person.history().stream().map(this::step).toList());
    }

    private Node fact(String name, String value) {
        return new VBox(2, Labels.caption(text(name)), Labels.text(value));
    }

    private Node changes() {
        LocalDate today = model.today();
        DateField day = new DateField(today, text("day"), texts.language().locale());
        day.setPrefWidth(TextSize.width(150));
        FlowPane buttons = new FlowPane(8, 8);
        for (Status next : participant.nextStatuses()) {
            Button button = Buttons.secondary(texts.get("panel.status." + next), StatusLook.sign(next), () -> {
                LocalDate on = Optional.ofNullable(day.getValue()).orElse(today);
                model.change(List.of(participant), next, on, "");
            });
            button.setId("to-" + next);
            buttons.getChildren().add(button);
        }
        buttons.setDisable(model.readOnly());
        return new VBox(6, Labels.caption(text("changeTo")), buttons, new VBox(2, Labels.caption(text("day")), day));
    }

    /** A step on the line of time: the status, when, by whom, and what was remarked. */
    private Node step(StatusStep step) {
        FontIcon sign = new FontIcon(StatusLook.sign(step.status()));
        sign.getStyleClass().addAll("step-sign", StatusLook.tone(step.status()).styleClass());
        LocalDateTime noted = LocalDateTime.ofInstant(step.noted(), zone);
        String by = step.by()
                .map(actor -> actor.name().isBlank() ? actor.role() : actor.name())
                .orElse("");
        VBox words = new VBox(
                Labels.text(texts.get("panel.status." + step.status())),
                Labels.muted(by.isEmpty() ? text("stepAt", noted) : text("stepBy", noted, by)));
        if (!step.day().equals(noted.toLocalDate())) {
            words.getChildren().add(Labels.muted(text("stepFrom", step.day())));
        }
        if (!step.remark().isBlank()) {
            words.getChildren().add(Labels.text(RemarkWords.of(texts, step.remark())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, new Label(null, sign), words);
        line.getStyleClass().add("status-step");
        return line;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }
}
