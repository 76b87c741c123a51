package nl.lotwijzer.desktop.controls;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Shows the whole of a text that is shortened for lack of room when the mouse comes to it. */
public final class FullText {
    private FullText() {}

    /** Does so for every text of a window that has no explanation of its own. */
    public static void show(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            Labeled labeled = labeled(event.getTarget());
            if (labeled != null && (labeled.getTooltip() == null || labeled.getTooltip() instanceof Whole)) {
                labeled.setTooltip(shortened(labeled) ? new Whole(labeled.getText()) : null);
            }
        });
    }

    /** Returns whether what is shown of a text ends in dots that it does not have itself. */
    public static boolean shortened(Labeled labeled) {
        String dots = labeled.getEllipsisString();
        return labeled.getText() != null
                && !labeled.getText().endsWith(dots)
                && labeled.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child instanceof Text text
                                && text.getText().endsWith(dots)
                                && !text.getText().equals(labeled.getText()));
    }

    private static @Nullable Labeled labeled(EventTarget target) {
        if (target instanceof Labeled labeled) {
            return labeled;
        }
        return target instanceof Node node && node.getParent() instanceof Labeled labeled ? labeled : null;
    }

    /** A tooltip that was given here, and goes when the text fits again. */
    private static final class Whole extends Tooltip {
        Whole(String text) {
            super(text);
            setWrapText(true);
            setMaxWidth(480);
        }
    }
}
