package nl.lotwijzer.desktop.controls;

import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys do in a window where JavaFX's controls do something else. Tab leaves a field of several lines; JavaFX writes a
 * tab in it, and who has no mouse stays there. An arrow in a group of choices presses the next one; JavaFX selects it
 * without its deed. An arrow in a group of buttons only goes to the next one, since what they do may take a while.
 */
public final class KeyRules {
    private KeyRules() {}

    /** Holds these rules in a window. */
    public static void hold(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, KeyRules::pressed);
    }

    private static void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return;
        }
        EventTarget target = event.getTarget();
        if (target instanceof TextArea area && event.getCode() == KeyCode.TAB) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (target instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
            int step = step(event.getCode());
            if (step != 0) {
                event.consume();
                go(toggle, toggle.getToggleGroup(), step);
            }
        }
    }

    private static int step(KeyCode key) {
        return switch (key) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
    }

    private static void go(ToggleButton from, ToggleGroup group, int step) {
        List<ToggleButton> choices = group.getToggles().stream()
                .filter(toggle -> toggle instanceof ToggleButton button
                        && from.getScene().equals(button.getScene())
                        && button.isFocusTraversable()
                        && !button.isDisabled()
                        && visible(button))
                .map(ToggleButton.class::cast)
                .toList();
        int at = choices.indexOf(from) + step;
        if (at < 0 || at >= choices.size()) {
            return;
        }
        ToggleButton next = choices.get(at);
        next.requestFocus();
        if (next instanceof RadioButton) {
            next.fire();
        }
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
