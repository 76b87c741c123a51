package nl.lotwijzer.desktop.shell;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.workspace.Desk;

/**
 * Locks after some time without a key or a click. Not while work is under way, nor while another window of the program is
 * open, such as the ceremony on a beamer or a question that waits for an answer.
 */
final class IdleLock {
    private static final javafx.util.Duration RHYTHM = javafx.util.Duration.seconds(5);

    private final Desk desk;
    private final Runnable lock;
    private Instant touched;

    private IdleLock(Desk desk, Runnable lock) {
        this.desk = desk;
        this.lock = lock;
        touched = desk.clock().instant();
    }

    /** Begins to watch a window; returns what ends it. */
    static Subscription on(Scene scene, Desk desk, Runnable lock) {
        IdleLock idle = new IdleLock(desk, lock);
        EventHandler<InputEvent> touch = _ -> idle.touch();
        scene.addEventFilter(InputEvent.ANY, touch);
        Timeline rhythm = new Timeline(
                new KeyFrame(RHYTHM, _ -> idle.look(Window.getWindows().size())));
        rhythm.setCycleCount(Animation.INDEFINITE);
        rhythm.play();
        return Subscription.combine(rhythm::stop, () -> scene.removeEventFilter(InputEvent.ANY, touch));
    }

    private void touch() {
        touched = desk.clock().instant();
    }

    private void look(int windows) {
        int minutes = desk.preferences().get().lockAfter();
        if (windows > 1 || !desk.tasks().running().isEmpty()) {
            touch();
        } else if (minutes > 0
                && Duration.between(touched, desk.clock().instant()).toMinutes() >= minutes) {
            lock.run();
        }
    }
}
