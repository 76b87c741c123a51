package nl.lotwijzer.desktop.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to something, through all that scrolls around it; JavaFX does so for the innermost only, and not always. */
final class Reveal {
    private Reveal() {}

    static void reveal(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                Bounds whole = pane.getContent().getLayoutBounds();
                Bounds view = pane.getViewportBounds();
                pane.setVvalue(
                        value(pane.getVvalue(), place.getMinY(), place.getMaxY(), view.getHeight(), whole.getHeight()));
                pane.setHvalue(
                        value(pane.getHvalue(), place.getMinX(), place.getMaxX(), view.getWidth(), whole.getWidth()));
            }
        }
    }

    /** Returns how far to scroll, 0 to 1, so that what lies from a place to another is in view; its start if it is larger. */
    private static double value(double now, double from, double to, double view, double whole) {
        double room = whole - view;
        if (room <= 0) {
            return now;
        }
        double first = now * room;
        if (from < first || to - from > view) {
            return Math.clamp(from / room, 0, 1);
        }
        return to > first + view ? Math.clamp((to - view) / room, 0, 1) : now;
    }
}
