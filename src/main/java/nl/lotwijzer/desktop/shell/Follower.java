package nl.lotwijzer.desktop.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;

/** Keeps a window on a project that another window changes up to date: it looks every second whether the file changed. */
final class Follower {
    private static final Duration INTERVAL = Duration.seconds(1);

    private final Workspace workspace;
    private final Timeline rhythm = new Timeline(new KeyFrame(INTERVAL, _ -> look()));
    private boolean looking;

    Follower(Workspace workspace) {
        this.workspace = workspace;
        rhythm.setCycleCount(Animation.INDEFINITE);
        rhythm.play();
    }

    private void look() {
        if (!looking) {
            looking = true;
            workspace
                    .tasks()
                    .start(BackgroundTask.load(_ -> workspace.project().lookAgain())
                            .anyway(() -> looking = false));
        }
    }

    void stop() {
        rhythm.stop();
    }
}
