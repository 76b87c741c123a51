package nl.lotwijzer.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody at the mouse and the keyboard, who looks before pressing and waits for what should happen. */
final class Hands {
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int STILL_MILLIS = 250;

    /** Something on the screen, and where. */
    private record Place(Node node, Window window, Bounds bounds) {}

    private final FxRobot robot;
    private final String story;
    private int clicks;

    /** @param story names the picture that is left when something does not happen */
    Hands(FxRobot robot, String story) {
        this.robot = robot;
        this.story = story;
    }

    /** Returns how often the mouse was pressed. */
    int clicks() {
        return clicks;
    }

    FxRobot robot() {
        return robot;
    }

    /** Goes to a place of the navigation, by its name in small letters. */
    void go(String place) {
        press("#place-" + place);
    }

    /** Waits until something with this text or id can be clicked and stays where it is, and clicks it. */
    void press(String what) {
        until(() -> {
            Optional<Place> now = place(what);
            WaitForAsyncUtils.sleep(STILL_MILLIS, TimeUnit.MILLISECONDS);
            return now.isPresent() && now.equals(place(what));
        });
        until(() -> {
            Optional<Place> now = place(what);
            now.ifPresent(this::click);
            return now.isPresent();
        });
    }

    /** Presses this, again if the screen was drawn anew in between, until that shows. */
    void pressUntil(String what, String that) {
        until(() -> {
            if (!shown(that)) {
                place(what).ifPresent(this::click);
                WaitForAsyncUtils.sleep(STILL_MILLIS, TimeUnit.MILLISECONDS);
            }
            return shown(that);
        });
    }

    /** Clicks there, and types in that window from then on. */
    private void click(Place there) {
        clicks++;
        robot.targetWindow(there.window()).clickOn(there.bounds());
    }

    /** Returns where on the screen something is, if it can be clicked now. */
    private Optional<Place> place(String what) {
        return enabled(what)
                .flatMap(node -> Optional.ofNullable(node.getScene())
                        .map(scene -> new Place(node, scene.getWindow(), node.localToScreen(node.getBoundsInLocal()))));
    }

    /** Presses a button that may have to be scrolled to. */
    void fire(String id) {
        until(() -> enabled(id).isPresent());
        Platform.runLater(() -> ((Button) enabled(id).orElseThrow()).fire());
    }

    /** Clicks into a field and types. */
    void write(String field, String text) {
        press(field);
        robot.write(text);
    }

    /** Fills a field that may have to be scrolled to. */
    void fill(String field, String text) {
        until(() -> enabled(field).isPresent());
        robot.interact(() -> ((TextInputControl) enabled(field).orElseThrow()).setText(text));
    }

    /** Waits for a question and presses the button that Enter means. */
    void confirm(String question) {
        until(() -> shown(question));
        robot.type(KeyCode.ENTER);
    }

    Optional<Node> enabled(String what) {
        return visible(what).stream().filter(node -> !node.isDisabled()).findFirst();
    }

    boolean shown(String what) {
        return !visible(what).isEmpty();
    }

    /** Waits until this is so. */
    void until(Supplier<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS, condition::get);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within a minute; see " + Screenshot.of(story), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> visible(String what) {
        return robot.lookup(what).queryAll().stream()
                .filter(node -> node.getScene() != null && node.isVisible() && treeVisible(node))
                .filter(node ->
                        what.startsWith("#") || what.startsWith(".") || node instanceof Labeled || node instanceof Text)
                .toList();
    }

    private static boolean treeVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
