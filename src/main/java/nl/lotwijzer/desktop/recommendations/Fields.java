package nl.lotwijzer.desktop.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.tasks.Failure;

/** Fields under each other, each with its name above it, and below them what is wrong. */
final class Fields extends VBox {
    private final Words words;
    private final Label problem = Labels.text("");

    Fields(Words words) {
        super(10);
        this.words = words;
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
    }

    TextField line(String key, String value) {
        TextField field = new TextField(value);
        labelled(key, field);
        return field;
    }

    TextArea area(String key, String value, int rows) {
        TextArea area = new TextArea(value);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        labelled(key, area);
        return area;
    }

    DateField day(String key, Optional<LocalDate> value) {
        DateField field = new DateField(
                value.orElse(null),
                words.of("field." + key),
                words.texts().language().locale());
        field.setMaxWidth(Double.MAX_VALUE);
        labelled(key, field);
        return field;
    }

    <T> ComboBox<T> choice(String key, List<T> choices, T chosen, Function<T, String> written) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Choice<>(written));
        box.setValue(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        labelled(key, box);
        return box;
    }

    /** Adds a field in which something can be typed or chosen. */
    ComboBox<String> typedOrChosen(String key, List<String> choices, String value) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.getItems().setAll(choices);
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        labelled(key, box);
        return box;
    }

    /** Adds an explanation under what was added last. */
    Fields hint(String key) {
        return add(Labels.muted(words.of("hint." + key)));
    }

    Fields add(Label label) {
        getChildren().add(getChildren().size() - 1, label);
        return this;
    }

    private void labelled(String key, Control field) {
        Label label = Labels.caption(words.of("field." + key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        field.setId("field-" + key);
        getChildren().add(getChildren().size() - 1, new VBox(2, label, field));
    }

    void tell(String text) {
        problem.setText(text);
    }

    void tell(Failure failure) {
        tell(words.told(failure.told()));
    }
}
