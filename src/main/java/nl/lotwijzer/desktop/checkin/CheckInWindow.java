package nl.lotwijzer.desktop.checkin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.controls.FocusKeeper;
import nl.lotwijzer.desktop.controls.FullText;
import nl.lotwijzer.desktop.controls.KeyRules;
import nl.lotwijzer.desktop.workspace.Workspace;

/** The windows at the door, one for each session, beside the main window. */
public final class CheckInWindow {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 720;
    private static final double SMALLEST_WIDTH = 820;
    private static final double SMALLEST_HEIGHT = 520;

    private final Workspace workspace;
    private final Map<Long, Stage> open = new HashMap<>();

    public CheckInWindow(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Opens the window of a session, or brings it to the front. */
    public void open(long session) {
        Stage shown = open.get(session);
        if (shown != null) {
            shown.toFront();
            shown.requestFocus();
            return;
        }
        Stage stage = new Stage();
        CheckInScreen screen = new CheckInScreen(workspace, session);
        stage.setTitle(workspace.texts().get("desktop.checkin.window"));
        Scene scene = new Scene(screen.root(), WIDTH, HEIGHT);
        FocusKeeper.keep(scene);
        KeyRules.hold(scene);
        FullText.show(scene);
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setOnHidden(_ -> {
            screen.dispose();
            open.remove(session);
        });
        open.put(session, stage);
        stage.show();
        screen.focus();
    }

    /** Closes them all, as when the project closes. */
    public void close() {
        List.copyOf(open.values()).forEach(Stage::close);
    }
}
