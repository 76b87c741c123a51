package nl.lotwijzer.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.DesktopWindow;
import nl.lotwijzer.desktop.Screens;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A first visit, as a person makes it: a new project, a look around, another language, the dark. */
@ExtendWith(ApplicationExtension.class)
class ShellTest {
    @TempDir
    static Path folder;

    private Stage stage;
    private DesktopWindow window;
    private PreferencesStore store;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        store = new PreferencesStore(Files.createTempDirectory(folder, "config"));
        Path other = Files.writeString(folder.resolve("other.beraad"), "");
        store.save(store.load().opened(other).opened(folder.resolve("gone.beraad")));
        window = new DesktopWindow(
                stage,
                store,
                Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam")),
                Screens.all(),
                texts -> new WindowDialogs(() -> stage, texts));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
    }

    @Test
    void aFirstVisit(FxRobot robot) {
        robot.clickOn("#welcome-new");
        until(() -> robot.lookup("#new-name").tryQuery().isPresent());
        robot.clickOn("#new-name").write("Burgerberaad Rook");
        robot.clickOn("#new-seats").eraseText(3).write("60");
        robot.clickOn("#new-person").write("Sanne Rook");
        robot.clickOn("#new-role").write("projectleider");
        robot.clickOn("Project maken");
        until(() -> window.opener().current().get().isPresent());
        Project project = window.opener().current().get().orElseThrow();
        assertThat(project.details().name()).isEqualTo("Burgerberaad Rook");
        assertThat(project.details().panelSize()).isEqualTo(60);
        assertThat(project.journal().head().actor()).isEqualTo(new Actor("projectleider", "Sanne Rook"));
        until(() -> robot.lookup("#project-menu")
                .queryAs(MenuButton.class)
                .getText()
                .equals("Burgerberaad Rook"));

        robot.clickOn("#place-settings");
        until(() -> robot.lookup("#settings-seats")
                .queryAs(TextField.class)
                .getText()
                .equals("60"));
        robot.clickOn("#settings-seats").eraseText(2).write("75").type(KeyCode.ENTER);
        until(() -> project.details().panelSize() == 75);
        robot.clickOn("#place-settings").press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> project.details().panelSize() == 60);

        robot.clickOn("#language-en");
        assertThat(robot.lookup("#place-settings").query().getAccessibleText()).isEqualTo("Settings");
        assertThat(robot.lookup(".screen-title").queryAs(Labeled.class).getText())
                .isEqualTo("Settings");
        robot.clickOn("#brightness");
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        assertThat(store.load().language()).isEqualTo(Language.ENGLISH);
        assertThat(store.load().brightness()).isEqualTo(Brightness.DARK);
        assertThat(store.load().recent())
                .as("the missing file is forgotten")
                .containsExactly(project.file(), folder.resolve("other.beraad"));

        Region navigation = robot.lookup(".navigation").queryAs(Region.class);
        assertThat(navigation.getWidth()).isGreaterThan(200);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.setWidth(1000));
        until(() -> navigation.getWidth() < 80);
    }

    private static void until(Supplier<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::get);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 10 seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
