package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.dialogs.FilesOf;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The tour from the welcome: at every stop the callout points at something real, whatever happens to the window. */
@ExtendWith(ApplicationExtension.class)
class TourTest {
    private static final int STOPS = 11;

    @TempDir
    static Path folder;

    private Stage stage;
    private DesktopWindow window;
    private Hands hands;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        PreferencesStore store = new PreferencesStore(Files.createTempDirectory(folder, "config"));
        // The example is made beside the last project.
        store.save(store.load().opened(Files.createFile(folder.resolve("vorige.beraad"))));
        window = new DesktopWindow(
                stage,
                store,
                Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZoneId.of("Europe/Amsterdam")),
                Screens.all(),
                texts -> new FilesOf(new WindowDialogs(() -> stage, texts), FilesOf.none()));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
    }

    @Test
    void everyStopPointsAtSomethingAlsoWithTheHandbookBesideIt(FxRobot robot) {
        hands = new Hands(robot, "tour");
        hands.press("#welcome-sample");
        for (int stop = 1; stop <= STOPS; stop++) {
            String number = "Rondleiding · " + stop + " van " + STOPS;
            hands.until(() -> hands.shown(number) && pointsAtSomething());
            if (stop == 3) {
                // From here on there is less room, and every control stands elsewhere.
                robot.type(KeyCode.F1);
                hands.until(() -> hands.shown(".help-pane") && pointsAtSomething());
            }
            assertThat(inside("#tour-next")).as(number).isTrue();
            if (stop < STOPS) {
                fire("#tour-next");
            }
        }
        fire("#tour-back");
        hands.until(() -> hands.shown("Rondleiding · 10 van 11"));
        robot.interact(() -> window.desk().prefer(now -> now.withLanguage(Language.ENGLISH)));
        hands.until(() -> hands.shown("Tour · 10 of 11") && pointsAtSomething());
        robot.interact(() -> robot.lookup("#tour-next").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        hands.until(() -> !hands.shown("#tour-next"));
    }

    private void fire(String id) {
        hands.robot()
                .interact(() -> hands.robot().lookup(id).queryAs(Button.class).fire());
    }

    /** Returns whether there is a ring, in the window and not around nothing. */
    private boolean pointsAtSomething() {
        return hands.shown(".tour-ring") && inside(".tour-ring");
    }

    private boolean inside(String what) {
        Node node = hands.robot().lookup(what).query();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0
                && bounds.getMinX() >= -8
                && bounds.getMaxX() <= node.getScene().getWidth() + 8
                && bounds.getMinY() >= -8
                && bounds.getMinY() < node.getScene().getHeight();
    }
}
