package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The times of a start are those at which a thing can be seen, and are written only where they are asked for. */
@ExtendWith(ApplicationExtension.class)
class StartTimesTest {
    @TempDir
    Path folder;

    private final StackPane root = new StackPane();
    private Scene scene;

    @Start
    void show(Stage stage) {
        scene = new Scene(root, 200, 100);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void forget() {
        System.clearProperty(StartTimes.FILE);
    }

    @Test
    void nothingIsWrittenUnasked(FxRobot robot) throws Exception {
        robot.interact(() -> StartTimes.follow(place -> {}, project -> {}, scene, false));
        WaitForAsyncUtils.waitForFxEvents();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aProjectIsThereWhenItsOverviewIsSeen(FxRobot robot) throws Exception {
        Path file = folder.resolve("times");
        System.setProperty(StartTimes.FILE, file.toString());
        long before = System.currentTimeMillis();
        StackPane hidden = new StackPane();
        StackPane overview = new StackPane();
        overview.getStyleClass().add("overview-columns");
        hidden.setVisible(false);
        hidden.getChildren().add(overview);
        robot.interact(() -> {
            root.getChildren().add(hidden);
            StartTimes.follow(place -> {}, project -> {}, scene, true);
        });
        waitFor(file, 1);
        assertThat(words(file)).as("what is hidden cannot be used").containsExactly("window");
        robot.interact(() -> hidden.setVisible(true));
        waitFor(file, 2);
        assertThat(words(file)).containsExactly("window", "project");
        List<Long> moments = Files.readAllLines(file).stream()
                .map(line -> Long.valueOf(line.split(" ")[1]))
                .toList();
        assertThat(moments).isSorted().allMatch(moment -> moment >= before && moment <= System.currentTimeMillis());
    }

    private static List<String> words(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.split(" ")[0]).toList();
    }

    private static void waitFor(Path file, int lines) {
        assertThatCode(() -> WaitForAsyncUtils.waitFor(
                        10,
                        TimeUnit.SECONDS,
                        () -> Files.exists(file) && Files.readAllLines(file).size() == lines))
                .doesNotThrowAnyException();
    }
}
