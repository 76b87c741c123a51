package nl.lotwijzer.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;

/** Where something stands in a window: in words, and in pixels. */
final class Where {
    /** What is seen of it may be so much less, in pixels, than it is: rounding and the edges of letters. */
    static final double SLACK = 2;

    private Where() {}

    /** Returns a few words by which somebody finds the node. */
    static String of(Node node) {
        StringBuilder words = new StringBuilder(node.getClass().getSimpleName());
        if (node.getId() != null) {
            words.append('#').append(node.getId());
        }
        node.getStyleClass().stream()
                .limit(4)
                .forEach(style -> words.append('.').append(style));
        int steps = 0;
        for (Node above = node.getParent(); above != null && steps < 3; above = above.getParent()) {
            if (!(above instanceof Control) && !above.getStyleClass().isEmpty()) {
                words.append(" in ").append(above.getStyleClass().getFirst());
                steps++;
            }
        }
        return words.toString();
    }

    /** Goes to every node that is not hidden, from the outside in. */
    static void each(Node node, Consumer<Node> visit) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, visit));
        }
    }

    /** Returns every node of a kind that is not hidden. */
    static <N extends Node> List<N> all(Node root, Class<N> kind) {
        List<N> found = new ArrayList<>();
        each(root, node -> {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        });
        return found;
    }

    /** Returns the node's place in the window. */
    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Returns what part of the node's place is not cut off by what it stands in; empty bounds if nothing is. */
    static Bounds seen(Node node) {
        Bounds seen = place(node);
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above.getClip() != null) {
                seen = common(seen, above.localToScene(above.getClip().getBoundsInParent()));
            }
        }
        return common(
                seen,
                new BoundingBox(
                        0, 0, node.getScene().getWidth(), node.getScene().getHeight()));
    }

    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    /** Returns whether the node stands in something of this kind. */
    static boolean within(Node node, Class<?> kind) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (kind.isInstance(above)) {
                return true;
            }
        }
        return false;
    }
}
