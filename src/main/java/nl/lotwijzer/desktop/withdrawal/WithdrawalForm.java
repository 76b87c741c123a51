package nl.lotwijzer.desktop.withdrawal;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Status;
import org.jspecify.annotations.Nullable;

/** The ground on which somebody leaves, and whether the seat becomes vacant by it, which cannot be undone. */
final class WithdrawalForm {
    private final Texts texts;
    private final ComboBox<String> ground = new ComboBox<>();
    private final TextField remark = new TextField();
    private final RadioButton vacate = new RadioButton();
    private final RadioButton onlyNote = new RadioButton();
    private final FormQuestion question;

    WithdrawalForm(Texts texts, String who, List<String> grounds, Status status) {
        this.texts = texts;
        ground.setId("ground");
        ground.getItems().setAll(grounds);
        ground.getSelectionModel().selectFirst();
        ground.setMaxWidth(Double.MAX_VALUE);
        ground.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String word) {
                return word == null ? "" : RemarkWords.of(texts, word);
            }

            @Override
            public String fromString(String shown) {
                throw new UnsupportedOperationException("a ground is chosen, not typed");
            }
        });
        remark.setPromptText(text("remarkPrompt"));
        vacate.setText(text("vacate"));
        vacate.setId("vacate");
        onlyNote.setText(text("onlyNote", texts.get("panel.status." + status)));
        onlyNote.setId("only-note");
        ToggleGroup choice = new ToggleGroup();
        choice.getToggles().setAll(vacate, onlyNote);
        vacate.setSelected(true);
        ground.disableProperty().bind(onlyNote.selectedProperty());
        Form form = new Form()
                .row(text("ground"), ground)
                .row(text("remark"), remark)
                .wide(new VBox(4, vacate, Labels.muted(text("vacateExplained"))))
                .wide(new VBox(4, onlyNote, Labels.muted(text("onlyNoteExplained"))));
        question = new FormQuestion(text("title." + status, who), form, text("verb"), new SimpleBooleanProperty(true));
    }

    FormQuestion question() {
        return question;
    }

    String ground() {
        return ground.getValue();
    }

    String remark() {
        return remark.getText().strip();
    }

    boolean onlyNoted() {
        return onlyNote.isSelected();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.withdrawal." + key, arguments);
    }
}
