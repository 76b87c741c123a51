package nl.lotwijzer.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.DesktopWindow;
import nl.lotwijzer.desktop.Screens;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window that only reads shows what another window changes, without anybody touching it. */
@ExtendWith(ApplicationExtension.class)
class TwoWindowsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Actor ACTOR = new Actor("projectleider", "Sanne Rook");

    @TempDir
    static Path folder;

    private DesktopWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new DesktopWindow(
                stage,
                new PreferencesStore(Files.createTempDirectory(folder, "config")),
                CLOCK,
                Screens.all(),
                texts -> new WindowDialogs(() -> stage, texts));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
    }

    @Test
    void theReaderFollowsTheWriter(FxRobot robot) throws Exception {
        Path file = folder.resolve("rook.beraad");
        try (Project writer = Project.create(file, named("Burgerberaad Rook"), ACTOR, CLOCK)) {
            Platform.runLater(() -> window.opener().open(file));
            untilTheHeaderSays(robot, "Burgerberaad Rook");
            assertThat(window.opener().current().get().orElseThrow().readOnly()).isTrue();

            writer.changeDetails(named("Burgerberaad Schone Lucht"));

            untilTheHeaderSays(robot, "Burgerberaad Schone Lucht");
            writer.undo().undo();
            untilTheHeaderSays(robot, "Burgerberaad Rook");
        }
    }

    private static ProjectDetails named(String name) {
        return new ProjectDetails("rook", name, "Gemeenteraad", "Hoe krijgen we schone lucht?", 60);
    }

    private static void untilTheHeaderSays(FxRobot robot, String name) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#project-menu").<MenuButton>tryQuery().stream()
                        .anyMatch(menu -> menu.getText().equals(name)));
    }
}
