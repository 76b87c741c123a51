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
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A mouse that scrolls to what it is to click on, waits until that lies still, and tells what it hit. */
final class Mouse {
    private static final int STILL_MILLIS = 100;

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
     * @return what was clicked on, or empty if there was nothing to click on yet
     * @throws AssertionError if something lies over it
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
        click(node.get(), before.get());
        return node;
    }

    /** Returns where on the screen it can be clicked on, after scrolling to it. */
    private Optional<Bounds> place(Node node) {
        robot.interact(() -> Eyes.scrollTo(node));
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Eyes.seen(node)
                .map(seen -> node.getScene().getRoot().localToScreen(seen)));
    }

    private void click(Node node, Bounds at) {
        Scene scene = node.getScene();
        AtomicReference<Object> hit = new AtomicReference<>("nothing");
        EventHandler<MouseEvent> watch = event -> hit.set(event.getTarget());
        robot.interact(() -> scene.addEventFilter(MouseEvent.MOUSE_PRESSED, watch));
        clicks++;
        robot.targetWindow(scene.getWindow()).clickOn(new Point2D(at.getCenterX(), at.getCenterY()));
        robot.interact(() -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, watch));
        if (!(hit.get() instanceof Node reached) || !(within(reached, node) || within(node, reached))) {
            throw new AssertionError("A click on %s reached %s".formatted(node, hit.get()));
        }
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
