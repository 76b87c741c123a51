package nl.lotwijzer.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ScrollBar;

/** What a screen reader calls each thing that the keyboard comes to, and what can be done with the mouse only. */
final class Roles {
    /** Roles that say nothing of what one can do. */
    private static final Set<AccessibleRole> MUTE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Roles() {}

    static List<String> findings(Parent root) {
        List<String> findings = new ArrayList<>();
        Where.each(root, node -> {
            if (node.isFocusTraversable() && MUTE.contains(node.getAccessibleRole())) {
                findings.add("no role: " + Where.of(node));
            }
            boolean pressed = node.getOnMouseClicked() != null || node.getOnMouseReleased() != null;
            if (pressed && !node.isFocusTraversable() && !(node instanceof Cell<?>) && !partOfControl(node)) {
                findings.add("for the mouse only: " + Where.of(node));
            }
        });
        return findings;
    }

    private static boolean partOfControl(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above instanceof ScrollBar || above.isFocusTraversable()) {
                return true;
            }
        }
        return false;
    }
}
