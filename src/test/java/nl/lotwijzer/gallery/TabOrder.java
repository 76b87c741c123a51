package nl.lotwijzer.gallery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Goes through a window with the Tab key, there and back. */
final class TabOrder {
    private final Scene scene;
    private final List<String> findings = new ArrayList<>();

    private TabOrder(Scene scene) {
        this.scene = scene;
    }

    /** Returns what is wrong with where the key leads. The focus ends elsewhere. */
    static List<String> findings(Parent root) {
        TabOrder order = new TabOrder(root.getScene());
        List<Node> stops = Where.all(root, Node.class).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && !byArrows(node))
                .toList();
        if (!stops.isEmpty()) {
            Set<Node> there = order.walk(stops, false);
            Set<Node> back = order.walk(stops, true);
            stops.stream()
                    .filter(stop -> !there.contains(stop))
                    .forEach(stop -> order.findings.add("Tab does not come to: " + Where.of(stop)));
            stops.stream()
                    .filter(stop -> there.contains(stop) && !back.contains(stop))
                    .forEach(stop -> order.findings.add("Shift+Tab does not come to: " + Where.of(stop)));
        }
        return order.findings;
    }

    /** Tab comes to the choice of a group that is made, and arrows to the others; a spinner types in its own field. */
    private static boolean byArrows(Node node) {
        return Where.within(node, Spinner.class)
                || node instanceof ToggleButton toggle
                        && toggle.getToggleGroup() != null
                        && toggle.getToggleGroup().getSelectedToggle() != null
                        && !toggle.isSelected();
    }

    private Set<Node> walk(List<Node> stops, boolean backwards) {
        String key = backwards ? "Shift+Tab" : "Tab";
        Set<Node> reached = new LinkedHashSet<>();
        stops.getFirst().requestFocus();
        Node at = scene.getFocusOwner();
        while (at != null && reached.add(at)) {
            Bounds seen = Where.seen(at);
            if (seen.getWidth() <= 0 || seen.getHeight() <= 0) {
                findings.add(key + " comes to what is not seen: " + Where.of(at));
            }
            Node before = at;
            Event.fireEvent(
                    at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, backwards, false, false, false));
            at = scene.getFocusOwner();
            if (before.equals(at) && stops.size() > 1) {
                findings.add(key + " does not leave: " + Where.of(at));
            }
        }
        if (at == null) {
            findings.add(key + " leads nowhere");
        } else if (!at.equals(stops.getFirst())) {
            findings.add(key + " goes round without coming back to the first control, at: " + Where.of(at));
        }
        return reached;
    }
}
