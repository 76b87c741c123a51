package nl.lotwijzer.desktop;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A mouse that scrolls to what it is to click on, and clicks once that lies still with nothing over it. */
final class Mouse {
    private static final int STILL_MILLIS = 60;

    private final FxRobot robot;
    private int clicks;

    Mouse(FxRobot robot) {
        this.robot = robot;
    }

    /** Returns how often it was clicked. */
    int clicks() {
        return clicks;
    }

    /**
     * Clicks on what is found, if it lies still and can be seen.
     *
     * @return what was clicked on, or empty if there was nothing to click on yet, or something lies over it
     */
    <N extends Node> Optional<N> click(Supplier<Optional<N>> found) {
        Optional<N> node = found.get();
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bounds> before = place(node.get());
        WaitForAsyncUtils.sleep(STILL_MILLIS, TimeUnit.MILLISECONDS);
        if (before.isEmpty() || !before.equals(place(node.get())) || !node.equals(found.get())) {
            return Optional.empty();
        }
        return click(node.get(), before.get()) ? node : Optional.empty();
    }

    /** Returns where on the screen it can be clicked on, after scrolling to it. */
    private Optional<Bounds> place(Node node) {
        robot.interact(() -> Eyes.scrollTo(node));
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> Eyes.seen(node).map(seen -> node.getScene().getRoot().localToScreen(seen)));
    }

    /** Presses, unless what is under the mouse is something else. */
    private boolean click(Node node, Bounds at) {
        Scene scene = node.getScene();
        AtomicReference<Object> hit = new AtomicReference<>("nothing");
        EventHandler<MouseEvent> watch = event -> hit.set(event.getTarget());
        robot.targetWindow(scene.getWindow());
        // Straight to it: the way over the screen takes most of the time, and tells nothing.
        MouseRobot buttons = robot.robotContext().getMouseRobot();
        buttons.move(new Point2D(at.getCenterX() - 1, at.getCenterY()));
        robot.interact(() -> scene.addEventFilter(MouseEvent.MOUSE_MOVED, watch));
        buttons.move(new Point2D(at.getCenterX(), at.getCenterY()));
        robot.interact(() -> scene.removeEventFilter(MouseEvent.MOUSE_MOVED, watch));
        if (!(hit.get() instanceof Node under) || !(within(under, node) || within(node, under))) {
            return false;
        }
        clicks++;
        buttons.press(MouseButton.PRIMARY);
        buttons.release(MouseButton.PRIMARY);
        return true;
    }

    private static boolean within(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
