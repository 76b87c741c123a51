package nl.lotwijzer.desktop.support;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import org.jspecify.annotations.Nullable;

/** Fields under each other, each below its name, and at the bottom what is wrong with what stands in them. */
final class Fields extends VBox {
    private final Words words;
    private final Label problem = Labels.text("");

    Fields(Words words) {
        this.words = words;
        getStyleClass().add("stacked-form");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
    }

    TextField text(String key, String value) {
        TextField field = new TextField(value);
        named(key, field);
        return field;
    }

    TextArea area(String key, String value, int rows) {
        TextArea field = new TextArea(value);
        field.setWrapText(true);
        field.setPrefRowCount(rows);
        named(key, field);
        return field;
    }

    DateField day(String key, @Nullable LocalDate value) {
        DateField field =
                new DateField(value, words.of(key), words.texts().language().locale());
        field.setMaxWidth(Double.MAX_VALUE);
        named(key, field);
        return field;
    }

    <T> ComboBox<T> choice(String key, List<T> choices, @Nullable T chosen, Function<T, String> written) {
        ComboBox<T> field = new ComboBox<>();
        field.getItems().setAll(choices);
        field.setConverter(new Choice<>(written));
        field.setValue(chosen);
        field.setMaxWidth(Double.MAX_VALUE);
        named(key, field);
        return field;
    }

    /** Adds anything above what is wrong. */
    Fields with(Node node) {
        getChildren().add(getChildren().size() - 1, node);
        return this;
    }

    /** Puts the last so many fields beside each other. */
    Fields beside(int number) {
        HBox row = new HBox(8);
        int from = getChildren().size() - 1 - number;
        for (int i = 0; i < number; i++) {
            Node field = getChildren().remove(from);
            HBox.setHgrow(field, Priority.ALWAYS);
            row.getChildren().add(field);
        }
        return with(row);
    }

    private void named(String key, Control field) {
        field.setId("support-" + key);
        labelled(words.of(key), field);
    }

    /** Adds a field under a name that is no text of the program, as a question. */
    void labelled(String name, Control field) {
        Label label = Labels.caption(name);
        label.setWrapText(true);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        with(new VBox(2, label, field));
    }

    /** Says what is wrong with what was filled in. */
    void tell(String text) {
        problem.setText(text);
    }
}
