package nl.lotwijzer.desktop.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Consent;
import nl.lotwijzer.panel.Consent.Subject;
import org.jspecify.annotations.Nullable;

/** A question for consent: yes, no or not asked, when, and how it was given. */
final class ConsentRow extends VBox {
    /** The answers that can be chosen. */
    private enum Answer {
        UNKNOWN,
        YES,
        NO;

        static Answer of(Optional<Consent> consent) {
            return consent.map(given -> given.given() ? YES : NO).orElse(UNKNOWN);
        }
    }

    private final Subject subject;
    private final Texts texts;
    private final LocalDate today;
    private final BiConsumer<Subject, Optional<Consent>> keep;
    private final ComboBox<Answer> answer = new ComboBox<>();
    private final KeptField how;
    private final Label day = Labels.muted("");
    private Optional<Consent> kept = Optional.empty();
    private boolean showing;

    ConsentRow(Subject subject, Texts texts, LocalDate today, BiConsumer<Subject, Optional<Consent>> keep) {
        this.subject = subject;
        this.texts = texts;
        this.today = today;
        this.keep = keep;
        this.how = new KeptField(texts.get("desktop.participants.card.how"), typed -> keep(answer.getValue(), typed));
        how.setPromptText(texts.get("desktop.participants.card.how"));
        HBox.setHgrow(how, Priority.ALWAYS);
        answer.getItems().setAll(List.of(Answer.values()));
        answer.setMinWidth(TextSize.width(110));
        answer.setAccessibleText(texts.get("panel.consent." + subject));
        answer.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Answer shown) {
                return shown == null ? "" : texts.get("desktop.participants.card.answer." + shown);
            }

            @Override
            public Answer fromString(String shown) {
                throw new UnsupportedOperationException("an answer is chosen, not typed");
            }
        });
        answer.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                keep(chosen, how.getText());
            }
        });
        day.managedProperty().bind(day.textProperty().isNotEmpty());
        HBox fields = new HBox(6, answer, how);
        fields.setAlignment(Pos.CENTER_LEFT);
        setSpacing(2);
        getChildren().addAll(Labels.text(texts.get("panel.consent." + subject)), fields, day);
    }

    private void keep(Answer chosen, String told) {
        Optional<Consent> changed = switch (chosen) {
            case UNKNOWN -> Optional.empty();
            case YES, NO -> {
                boolean same = Answer.of(kept) == chosen;
                LocalDate on = same ? kept.map(Consent::day).orElse(today) : today;
                yield Optional.of(new Consent(chosen == Answer.YES, on, told.strip()));
            }
        };
        if (!changed.equals(kept)) {
            keep.accept(subject, changed);
        }
    }

    void show(Optional<Consent> consent) {
        showing = true;
        kept = consent;
        answer.setValue(Answer.of(consent));
        how.show(consent.map(Consent::how).orElse(""));
        how.setDisable(consent.isEmpty());
        day.setText(consent.map(given -> texts.get("desktop.participants.date", given.day()))
                .orElse(""));
        showing = false;
    }
}
