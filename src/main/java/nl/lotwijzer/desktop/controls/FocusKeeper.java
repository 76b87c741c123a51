package nl.lotwijzer.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard where somebody works. When what has the focus goes away, as a button that has done its deed or a part
 * that is shown anew, JavaFX gives the focus to the first control of the window; this gives it to what came in its place, or
 * else to the nearest control that is still there. What the keyboard comes to is scrolled into sight.
 */
public final class FocusKeeper {
    /** A node that was around what had the focus, and at which of its children that was. */
    private record Step(Parent around, int child) {}

    private final Scene scene;
    private List<Step> way = List.of();
    private @Nullable String id;
    private boolean seen;
    private boolean lost;
    private boolean keys;

    private FocusKeeper(Scene scene) {
        this.scene = scene;
    }

    /** Keeps the focus in this scene as long as it is there. */
    public static void keep(Scene scene) {
        FocusKeeper keeper = new FocusKeeper(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> keeper.keys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> keeper.keys = false);
        scene.focusOwnerProperty().subscribe((before, now) -> keeper.moved(before, now));
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (now == null) {
            lost = before != null && !reachable(before);
        } else if (lost) {
            lost = false;
            if (now.equals(first())) {
                Platform.runLater(() -> giveBack(now));
            } else {
                remember(now);
            }
        } else {
            remember(now);
            if (keys) {
                Reveal.reveal(now);
            }
        }
    }

    private void remember(Node owner) {
        List<Step> steps = new ArrayList<>();
        Node child = owner;
        for (Parent around = owner.getParent(); around != null; around = around.getParent()) {
            steps.add(new Step(around, around.getChildrenUnmodifiable().indexOf(child)));
            child = around;
        }
        way = steps;
        id = owner.getId();
        seen = owner.isFocusVisible();
    }

    /** Returns what JavaFX gives the focus to when it was lost; somebody chose whatever else has it. */
    private @Nullable Node first() {
        List<Node> stops = new ArrayList<>();
        collect(scene.getRoot(), stops);
        return stops.isEmpty() ? null : stops.getFirst();
    }

    /** @param given what JavaFX gave the focus to; if it is elsewhere by now somebody chose */
    private void giveBack(Node given) {
        if (!given.equals(scene.getFocusOwner())) {
            return;
        }
        Optional<Node> nearest = way.stream()
                .filter(step -> reachable(step.around()))
                .flatMap(step -> inPlace(step).stream())
                .findFirst();
        boolean ring = seen;
        nearest.ifPresentOrElse(
                node -> {
                    node.requestFocus();
                    if (ring) {
                        showRing(node);
                    }
                },
                () -> remember(given));
    }

    /** Only going along the controls shows where the focus is. */
    private void showRing(Node node) {
        if (node.requestFocusTraversal(TraversalDirection.NEXT) && scene.getFocusOwner() != null) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!node.equals(scene.getFocusOwner())) {
            node.requestFocus();
        }
    }

    private Optional<Node> inPlace(Step step) {
        List<Node> stops = new ArrayList<>();
        List<Node> children = step.around().getChildrenUnmodifiable();
        int from = Math.clamp(step.child(), 0, children.size());
        Stream.concat(children.subList(from, children.size()).stream(), children.subList(0, from).stream())
                .forEach(child -> collect(child, stops));
        return stops.stream()
                .filter(stop -> id != null && id.equals(stop.getId()))
                .findFirst()
                .or(() -> stops.stream().findFirst());
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private boolean reachable(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return scene.equals(node.getScene()) && !node.isDisabled();
    }
}
