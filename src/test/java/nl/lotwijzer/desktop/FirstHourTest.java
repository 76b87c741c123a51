package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.dialogs.FilesOf;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sample.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The first hour of somebody new, played as the handbook writes it: from the first start to the signed dossier and the papers of the steering group. */
@ExtendWith(ApplicationExtension.class)
class FirstHourTest {
    private static final Path HANDBOOK =
            Path.of(System.getProperty("lotwijzer.handbook", "src/site/markdown/handbook"));

    @TempDir
    static Path folder;

    private final Deque<Path> files = FilesOf.none();
    private final String home = System.getProperty("user.home");
    private DesktopWindow window;

    @Start
    void start(Stage shown) throws Exception {
        // At a first start there is no folder of an earlier project: a new one goes where somebody is at home.
        System.setProperty(
                "user.home", Files.createTempDirectory(folder, "home").toString());
        window = new DesktopWindow(
                shown,
                new PreferencesStore(Files.createTempDirectory(folder, "config")),
                Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZoneId.of("Europe/Amsterdam")),
                Screens.all(),
                texts -> new FilesOf(new WindowDialogs(() -> shown, texts), files));
        shown.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
        System.setProperty("user.home", home);
    }

    @ParameterizedTest
    @CsvSource({"eerste-uur.md, dutch", "en/eerste-uur.md, english"})
    void theChecklistLeadsToTheSignedDossierAndTheSteeringPack(String page, String name, FxRobot robot)
            throws Exception {
        Path samples = SampleFiles.writeInto(Files.createDirectory(folder.resolve(name)));
        Path out = Files.createDirectory(folder.resolve("out-" + name));
        Hands hands = new Hands(robot, "first-hour-" + name);
        new ScriptPlayer(hands, files, List.of(samples, out)).play(HandbookScript.of(HANDBOOK.resolve(page)));

        Project project = window.opener().current().get().orElseThrow();
        assertThat(new Lotteries(project).current().orElseThrow().panel()).hasSize(100);
        assertThat(names(out.resolve("bevindingen"))).hasSize(3);
        assertThat(names(out.resolve("stukken"))).hasSize(3);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.map(path -> path.getFileName().toString())
                    .filter(file -> !file.startsWith("."))
                    .toList();
        }
    }
}
