package nl.lotwijzer.desktop.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.Notices;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The notices at the top of the window, where they cover titles rather than lists and buttons; the newest at the bottom. Of
 * good news only the newest is there.
 */
public final class NoticePane extends VBox implements Notices {
    private static final int MOST = 4;
    private static final Duration GOOD_NEWS = Duration.seconds(6);
    private static final Duration WITH_ACTION = Duration.seconds(12);

    private final List<Notification> passing = new ArrayList<>();

    public NoticePane() {
        getStyleClass().add("notices");
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    public void show(Notice notice) {
        Notification shown =
                new Notification(notice.text(), new FontIcon(notice.tone().sign()));
        shown.getStyleClass().addAll(toneClass(notice.tone()), Styles.ELEVATED_2);
        shown.setOnClose(event -> getChildren().remove(shown));
        notice.action().ifPresent(action -> {
            Button button = new Button(action.verb());
            button.setOnAction(event -> {
                getChildren().remove(shown);
                action.run().run();
            });
            shown.setPrimaryActions(button);
        });
        if (passes(notice.tone())) {
            // Old news would lie over what somebody works on, and its way back would take back the newest deed instead.
            getChildren().removeAll(passing);
            passing.clear();
            passing.add(shown);
        }
        getChildren().add(shown);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        if (passes(notice.tone())) {
            passAfter(notice.action().isPresent() ? WITH_ACTION : GOOD_NEWS, shown);
        }
    }

    /** Takes everything away, as when another project opens. */
    void clear() {
        getChildren().clear();
    }

    private static boolean passes(Tone tone) {
        return switch (tone) {
            case SUCCESS, ACCENT, NEUTRAL -> true;
            case WARNING, DANGER -> false;
        };
    }

    private void passAfter(Duration time, Notification shown) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> getChildren().remove(shown));
        shown.hoverProperty().subscribe(hover -> {
            if (hover) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        });
    }

    private static String toneClass(Tone tone) {
        return switch (tone) {
            case NEUTRAL, ACCENT -> Styles.ACCENT;
            case SUCCESS -> Styles.SUCCESS;
            case WARNING -> Styles.WARNING;
            case DANGER -> Styles.DANGER;
        };
    }
}
