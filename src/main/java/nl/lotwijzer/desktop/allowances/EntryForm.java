package nl.lotwijzer.desktop.allowances;

import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.Item;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;

/** The fields for a receipt or a correction. */
final class EntryForm extends VBox {
    private final ComboBox<Item.Kind> kind;
    private final DateField day;
    private final TextField amount = new TextField();
    private final TextField reason = new TextField();
    private final Label problem = Labels.text("");

    EntryForm(Words words, LocalDate today) {
        super(6);
        kind = words.choice("item", PersonInspector.kinds().toArray(Item.Kind[]::new), Item.Kind.TRAVEL_RECEIPT);
        day = new DateField(
                today, words.of("entry.day"), words.texts().language().locale());
        day.setPrefWidth(TextSize.width(140));
        amount.setPromptText(words.of("entry.prompt"));
        amount.setPrefWidth(TextSize.width(110));
        amount.setId("entry-amount");
        reason.setId("entry-reason");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox dayField = labelled(words.of("entry.day"), day);
        VBox amountField = labelled(words.of("entry.amount"), amount);
        HBox.setHgrow(amountField, Priority.ALWAYS);
        getChildren()
                .setAll(
                        labelled(words.of("entry.kind"), kind),
                        new HBox(8, dayField, amountField),
                        labelled(words.of("entry.reason"), reason),
                        problem);
    }

    private static VBox labelled(String name, Control field) {
        Label label = Labels.caption(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        return new VBox(2, label, field);
    }

    EntryInput input(long participant) {
        return new EntryInput(participant, kind.getValue(), day.getValue(), amount.getText(), reason.getText());
    }

    void tell(String text) {
        problem.setText(text);
    }
}
