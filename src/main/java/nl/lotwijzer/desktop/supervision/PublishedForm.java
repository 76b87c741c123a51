package nl.lotwijzer.desktop.supervision;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.language.Texts;

/** Asks for what was published of a dossier that is open already, and checks it again. */
final class PublishedForm {
    private PublishedForm() {}

    static void ask(Desk desk, SupervisionModel model) {
        Texts texts = desk.texts();
        StringProperty commitment = new SimpleStringProperty(model.commitment().get());
        StringProperty rules = new SimpleStringProperty(model.rules().get());
        StringProperty head = new SimpleStringProperty(model.head().get());
        Form form = new Form();
        row(form, texts, "commitment", commitment);
        row(form, texts, "rules", rules);
        row(form, texts, "head", head);
        BooleanBinding valid = Bindings.createBooleanBinding(
                () -> SupervisionModel.isHashOrEmpty(commitment.get())
                        && SupervisionModel.isHashOrEmpty(rules.get())
                        && SupervisionModel.isHashOrEmpty(head.get()),
                commitment,
                rules,
                head);
        if (desk.dialogs()
                .fill(new FormQuestion(
                        texts.get("desktop.supervision.published"),
                        form,
                        texts.get("desktop.supervision.again"),
                        valid))) {
            model.commitment().set(commitment.get());
            model.rules().set(rules.get());
            model.head().set(head.get());
            model.again();
        }
    }

    private static void row(Form form, Texts texts, String name, StringProperty value) {
        TextField field = new TextField();
        field.setId("published-" + name);
        field.setPrefColumnCount(40);
        field.getStyleClass().add("supervision-hash-field");
        field.setPromptText(texts.get("desktop.supervision.hashPrompt"));
        field.textProperty().bindBidirectional(value);
        form.row(texts.get("desktop.supervision." + name), field);
    }
}
