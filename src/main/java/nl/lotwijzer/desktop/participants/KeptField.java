package nl.lotwijzer.desktop.participants;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A field that hands over what was typed when it is left or Enter is pressed, if that changed something. */
final class KeptField extends TextField {
    private final Consumer<String> keep;
    private String kept = "";

    /** @param label the name of the field for a screen reader */
    KeptField(String label, Consumer<String> keep) {
        this.keep = keep;
        setAccessibleText(label);
        setOnAction(event -> hand());
        focusedProperty().subscribe((before, focused) -> {
            if (Boolean.TRUE.equals(before) && !focused) {
                hand();
            }
        });
    }

    /** Shows what is kept, unless somebody is typing. */
    void show(String value) {
        kept = value;
        if (!isFocused()) {
            setText(value);
        }
    }

    private void hand() {
        String typed = getText().strip();
        if (!typed.equals(kept)) {
            kept = typed;
            keep.accept(typed);
        }
    }
}
