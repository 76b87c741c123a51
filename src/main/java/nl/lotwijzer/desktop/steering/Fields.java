package nl.lotwijzer.desktop.steering;

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
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.tasks.Failure;
import org.jspecify.annotations.Nullable;

/** Fields under each other with their names above them, as an inspector has room for, and what is wrong below. */
final class Fields extends VBox {
    private static final int GAP = 8;

    private final Words words;
    private final String prefix;
    private final Label problem = Labels.text("");

    /** @param prefix what the ids of the fields begin with */
    Fields(Words words, String prefix) {
        super(GAP);
        this.words = words;
        this.prefix = prefix;
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
    }

    /** Adds a field of one line. */
    TextField text(String key, String value) {
        TextField field = new TextField(value);
        add(key, field);
        return field;
    }

    /** Adds a field of some lines. */
    TextArea area(String key, String value, int rows) {
        TextArea area = new TextArea(value);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        add(key, area);
        return area;
    }

    DateField day(String key, @Nullable LocalDate value) {
        DateField field = new DateField(value, words.of(key), words.locale());
        field.setMaxWidth(Double.MAX_VALUE);
        add(key, field);
        return field;
    }

    <T> ComboBox<T> choice(String key, List<T> values, @Nullable T chosen, Function<T, String> written) {
        ComboBox<T> box = words.choice(values, chosen, written);
        add(key, box);
        return box;
    }

    /** Puts the last two fields beside each other. */
    Fields together() {
        int last = getChildren().size() - 2;
        Node left = getChildren().get(last - 1);
        Node right = getChildren().get(last);
        getChildren().removeAll(left, right);
        HBox row = new HBox(GAP, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().add(last - 1, row);
        return this;
    }

    private void add(String key, Control field) {
        String name = words.of(key);
        Label label = Labels.caption(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.setId(prefix + "-" + key.substring(key.lastIndexOf('.') + 1));
        getChildren().add(getChildren().size() - 1, new VBox(2, label, field));
    }

    void tell(Failure failure) {
        problem.setText(words.texts().get(failure.told()));
    }

    void good() {
        problem.setText("");
    }
}
