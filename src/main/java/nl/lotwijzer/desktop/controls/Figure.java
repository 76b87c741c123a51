package nl.lotwijzer.desktop.controls;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One number with its name and a remark, on one line. When it leads to the rows behind it, it is a button. */
public final class Figure extends Button {
    private final Label number = new Label("–");
    private final Label name = new Label();
    private final Label note = new Label();

    /**
     * @param label what is counted
     */
    public Figure(String label) {
        getStyleClass().setAll("figure");
        name.setText(label);
        name.getStyleClass().add("figure-name");
        number.getStyleClass().add("figure-number");
        note.getStyleClass().add("figure-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        note.visibleProperty().bind(note.managedProperty());
        HBox line = new HBox(number, name, note);
        line.getStyleClass().add("figure-line");
        setGraphic(line);
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty()
                .bind(number.textProperty()
                        .concat(" ")
                        .concat(label)
                        .concat(" ")
                        .concat(note.textProperty()));
    }

    /** Shows this number, already written as the language writes it. */
    public Figure value(String written) {
        number.setText(written);
        return this;
    }

    /** Shows this remark after the name; empty shows none. */
    public Figure note(String text) {
        note.setText(text);
        return this;
    }

    /** Colours the number, or gives it back its ordinary colour with {@link Tone#NEUTRAL}. */
    public Figure tone(Tone tone) {
        for (Tone other : Tone.values()) {
            number.getStyleClass().remove(other.styleClass());
        }
        number.getStyleClass().add(tone.styleClass());
        return this;
    }

    /** Makes the figure lead to the rows behind it, elsewhere, and says there what was pressed: its number and name. */
    public Figure leadsTo(Consumer<String> action) {
        return leadsTo(() -> action.accept(number.getText() + " " + name.getText()));
    }

    /** Makes the figure lead to the rows behind it. */
    public Figure leadsTo(Runnable action) {
        setOnAction(event -> action.run());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        if (!getStyleClass().contains("figure-leads")) {
            getStyleClass().add("figure-leads");
        }
        return this;
    }
}
