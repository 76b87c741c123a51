package nl.lotwijzer.desktop.quotas;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.QuotaMethod;

/** The choice how quotas follow from the population. */
final class MethodForm {
    private final RadioButton rounded;
    private final RadioButton seatsAround;
    private final RadioButton percentAround;
    private final Spinner<Integer> seats = new Spinner<>(0, 100, 1);
    private final Spinner<Integer> percent = new Spinner<>(0, 100, 10);
    private final VBox node;

    MethodForm(Texts texts) {
        ToggleGroup group = new ToggleGroup();
        rounded = choice(texts.get("desktop.quotas.method.rounded"), group);
        seatsAround = choice(texts.get("desktop.quotas.method.seats"), group);
        percentAround = choice(texts.get("desktop.quotas.method.percent"), group);
        rounded.setSelected(true);
        node = new VBox(
                rounded,
                Labels.muted(texts.get("desktop.quotas.method.roundedHint")),
                margin(seatsAround, seats, texts.get("desktop.quotas.method.seatsUnit")),
                Labels.muted(texts.get("desktop.quotas.method.seatsHint")),
                margin(percentAround, percent, "%"),
                Labels.muted(texts.get("desktop.quotas.method.percentHint")),
                Labels.muted(texts.get("desktop.quotas.method.replaces")));
        node.getStyleClass().add("method-form");
    }

    private static RadioButton choice(String text, ToggleGroup group) {
        RadioButton choice = new RadioButton(text);
        choice.setToggleGroup(group);
        return choice;
    }

    private static Node margin(RadioButton choice, Spinner<Integer> size, String unit) {
        size.setEditable(true);
        size.getEditor()
                .setTextFormatter(new TextFormatter<>(
                        change -> change.getControlNewText().matches("[0-9]{0,3}") ? change : null));
        size.setPrefWidth(TextSize.width(96));
        size.setAccessibleText(choice.getText());
        size.disableProperty().bind(choice.selectedProperty().not());
        HBox row = new HBox(choice, size, Labels.text(unit));
        row.getStyleClass().add("method-row");
        return row;
    }

    Node node() {
        return node;
    }

    /** Whether there is a method as it stands. */
    BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> seats.getValue() != null && percent.getValue() != null,
                seats.valueProperty(),
                percent.valueProperty());
    }

    QuotaMethod method() {
        if (seatsAround.isSelected()) {
            return new QuotaMethod.SeatsAround(seats.getValue());
        }
        return percentAround.isSelected()
                ? new QuotaMethod.PercentAround(percent.getValue())
                : new QuotaMethod.Rounded();
    }
}
