package nl.lotwijzer.desktop.participants;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;

/** Asks on which ground somebody leaves the panel, and says that it cannot be undone. */
final class LeavingForm {
    private final ComboBox<String> ground = new ComboBox<>();
    private final FormQuestion question;

    LeavingForm(Texts texts, String who, List<String> grounds) {
        ground.getItems().setAll(grounds);
        ground.getSelectionModel().selectFirst();
        ground.setMaxWidth(Double.MAX_VALUE);
        ground.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String word) {
                return word == null ? "" : ReplacementWords.of(texts, word);
            }

            @Override
            public String fromString(String shown) {
                throw new UnsupportedOperationException("a ground is chosen, not typed");
            }
        });
        Form form = new Form()
                .wide(Labels.text(texts.get("desktop.participants.leavingExplained")))
                .row(texts.get("desktop.participants.leavingGround"), ground);
        question = new FormQuestion(
                texts.get("desktop.participants.leavingTitle", who),
                form,
                texts.get("desktop.participants.leavingVerb"),
                new SimpleBooleanProperty(true));
    }

    FormQuestion question() {
        return question;
    }

    String ground() {
        return ground.getValue();
    }
}
