package nl.lotwijzer.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Something over the whole window, for a moment. Escape or a press beside it puts it away; the keyboard stays in it while it
 * is there, and goes back afterwards to what had it.
 */
public class Overlay extends StackPane {
    private final BooleanProperty open = new SimpleBooleanProperty();
    private @Nullable Node before;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(event -> {
            if (equals(event.getTarget())) {
                open.set(false);
            }
        });
        open.subscribe((_, now) -> {
            if (now) {
                opened();
            } else {
                closed();
            }
        });
    }

    /** Whether it is on the screen. */
    public final BooleanProperty open() {
        return open;
    }

    /** Puts this in the frame, which is as large as it has to be. */
    protected final void content(Region box) {
        box.getStyleClass().add("overlay-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().setAll(box);
    }

    private void opened() {
        before = getScene() == null ? null : getScene().getFocusOwner();
        setVisible(true);
        setManaged(true);
        toFront();
        List<Node> stops = stops();
        if (!stops.isEmpty()) {
            stops.getFirst().requestFocus();
        }
    }

    private void closed() {
        setVisible(false);
        setManaged(false);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            open.set(false);
        } else if (event.getCode() == KeyCode.TAB && getScene() != null) {
            event.consume();
            List<Node> stops = stops();
            if (!stops.isEmpty()) {
                int at = stops.indexOf(getScene().getFocusOwner());
                int step = event.isShiftDown() ? stops.size() - 1 : 1;
                stops.get((Math.max(at, 0) + step) % stops.size()).requestFocus();
            }
        }
    }

    private List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        return stops;
    }

    private static void collect(Parent parent, List<Node> stops) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                }
                if (child instanceof Parent inner) {
                    collect(inner, stops);
                }
            }
        }
    }
}
