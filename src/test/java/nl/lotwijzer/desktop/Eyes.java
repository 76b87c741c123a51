package nl.lotwijzer.desktop;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.lotwijzer.desktop.HandbookScript.Where;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody sees who looks for words: only what is in the newest window, or hangs from it. */
final class Eyes {
    private static final int LONGEST_LOOK_MILLIS = 10_000;

    private Eyes() {}

    /** Returns whether these words are to be read, perhaps after scrolling. */
    static boolean sees(String words) {
        return reading(words).isPresent();
    }

    /** Returns what has these words in it. */
    static Optional<Node> reading(String words) {
        return visible().filter(node -> textOf(node).contains(words)).findFirst();
    }

    /** Returns what has these words and nothing else; what is disabled is waited for. */
    static Optional<Node> label(String words) {
        return visible()
                .filter(node -> textOf(node).equals(words) && !node.isDisabled())
                .findFirst();
    }

    /** Returns how many windows there are, with that of the program. */
    static long windows() {
        return WaitForAsyncUtils.waitForAsyncFx(
                LONGEST_LOOK_MILLIS,
                () -> Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .count());
    }

    /**
     * Returns the button of this name that can be pressed. Where a path at the left and the page beside it have buttons
     * of one name, the page's primary one is meant; and where the question that a button asks has a button of that name
     * too, the question's.
     *
     * @param pressed the button that was pressed last, which is not meant again
     */
    static Optional<ButtonBase> button(String name, Where where, @Nullable ButtonBase pressed) {
        List<ButtonBase> found = visible()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button != pressed
                        && !button.isDisabled()
                        && (name.equals(button.getText()) || name.equals(button.getAccessibleText())))
                .toList();
        return found.stream()
                .filter(button -> button.getScene() == found.getFirst().getScene())
                .filter(button -> where != Where.LEFT && button.getStyleClass().contains(Styles.ACCENT))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** Returns the field that this label is for. */
    static Optional<TextInputControl> field(String label) {
        return visible()
                .filter(node -> node instanceof Label named && label.equals(named.getText()))
                .map(node -> ((Label) node).getLabelFor())
                .filter(Objects::nonNull)
                .flatMap(Eyes::inputs)
                .filter(input -> input.isEditable() && !input.isDisabled())
                .findFirst();
    }

    private static Stream<TextInputControl> inputs(Node node) {
        if (node instanceof TextInputControl input) {
            return Stream.of(input);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Eyes::inputs)
                : Stream.empty();
    }

    private static String textOf(Node node) {
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text words -> words.getText();
            case TextInputControl input -> input.getText();
            default -> "";
        };
        return text == null ? "" : text.replaceAll("\\h+", " ");
    }

    private static Stream<Node> visible() {
        return WaitForAsyncUtils.waitForAsyncFx(LONGEST_LOOK_MILLIS, () -> {
            List<Window> windows =
                    Window.getWindows().stream().filter(Window::isShowing).toList();
            int newest = windows.stream()
                    .filter(Stage.class::isInstance)
                    .mapToInt(windows::indexOf)
                    .max()
                    .orElse(0);
            return windows.subList(newest, windows.size()).reversed().stream()
                    .flatMap(window -> all(window.getScene().getRoot()))
                    .toList()
                    .stream();
        });
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Eyes::all))
                : Stream.of(node);
    }

    /** Scrolls to this where something has to be scrolled. To be called on the screen's thread. */
    static void scrollTo(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                Node content = pane.getContent();
                Bounds wanted = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                Bounds whole = content.getLayoutBounds();
                Bounds seen = pane.getViewportBounds();
                pane.setVvalue(scrolled(
                        pane.getVvalue(),
                        whole.getHeight() - seen.getHeight(),
                        seen.getHeight(),
                        wanted.getMinY(),
                        wanted.getMaxY()));
                pane.setHvalue(scrolled(
                        pane.getHvalue(),
                        whole.getWidth() - seen.getWidth(),
                        seen.getWidth(),
                        wanted.getMinX(),
                        wanted.getMaxX()));
            }
        }
    }

    private static double scrolled(double now, double hidden, double seen, double from, double to) {
        double begin = now * hidden;
        return hidden <= 0 || (from >= begin && to <= begin + seen)
                ? now
                : Math.clamp(((from + to) / 2 - seen / 2) / hidden, 0, 1);
    }

    /** Returns where this is in its window as far as it can be seen there; empty if none of it can. */
    static Optional<Bounds> seen(Node node) {
        Scene scene = node.getScene();
        if (scene == null || scene.getWindow() == null) {
            return Optional.empty();
        }
        Bounds left = node.localToScene(node.getLayoutBounds());
        left = cut(left, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                left = cut(left, at.localToScene(at.getClip().getBoundsInParent()));
            }
        }
        return left.getWidth() > 1 && left.getHeight() > 1 ? Optional.of(left) : Optional.empty();
    }

    private static Bounds cut(Bounds one, Bounds by) {
        double x = Math.max(one.getMinX(), by.getMinX());
        double y = Math.max(one.getMinY(), by.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), by.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), by.getMaxY()) - y));
    }
}
