package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.HandbookScript.Step;
import nl.lotwijzer.desktop.dialogs.FilesOf;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectContent;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sample.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The first hour of somebody new, played with mouse and keyboard as the handbook writes it: from the first start to the
 * signed dossier and the papers of the steering group.
 */
@ExtendWith(ApplicationExtension.class)
class FirstHourTest {
    private static final Path HANDBOOK =
            Path.of(System.getProperty("lotwijzer.handbook", "src/site/markdown/handbook"));
    private static final Clock EVENING =
            Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    static Path folder;

    private final Deque<Path> files = FilesOf.none();
    private final Desks desks = new Desks();
    private final String home = System.getProperty("user.home");

    /** The computers on the desks of those who take part: each has its own settings, and knows nothing of the others. */
    private final class Desks implements ScriptPlayer.Programs {
        private record Computer(Stage stage, DesktopWindow window) {}

        private final Deque<Computer> running = new ArrayDeque<>();

        @Override
        public void start() {
            WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
                Stage stage = new Stage();
                running.push(new Computer(
                        stage,
                        new DesktopWindow(
                                stage,
                                new PreferencesStore(Files.createTempDirectory(folder, "config")),
                                EVENING,
                                Screens.all(),
                                texts -> new FilesOf(new WindowDialogs(() -> stage, texts), files))));
                stage.show();
                return stage;
            });
        }

        @Override
        public void leave() {
            Computer left = running.pop();
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                assertThat(left.window().opener().current().get())
                        .as("a project that the supervisor has")
                        .isEmpty();
                left.window().close();
                left.stage().close();
            });
        }

        @Override
        public int running() {
            return running.size();
        }

        /** Returns the project of who started first. */
        Project project() {
            return running.getLast().window().opener().current().get().orElseThrow();
        }

        void close() {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                for (Computer computer : running) {
                    computer.window().close();
                    computer.stage().close();
                }
            });
        }
    }

    @AfterEach
    void close() {
        desks.close();
        System.setProperty("user.home", home);
    }

    @ParameterizedTest
    @CsvSource({"eerste-uur.md, Een proefloting", "en/eerste-uur.md, A rehearsal draw"})
    void theChecklistLeadsToTheSignedDossierAndTheSteeringPack(String page, String rehearsal, FxRobot robot)
            throws Exception {
        Path place = Files.createTempDirectory(folder, "place");
        // At a first start there is no folder of an earlier project: a new one goes where somebody is at home.
        System.setProperty(
                "user.home", Files.createDirectory(place.resolve("home")).toString());
        Path samples = SampleFiles.writeInto(place);
        Path out = Files.createDirectory(place.resolve("out"));
        HandbookScript script = HandbookScript.of(HANDBOOK.resolve(page));
        new ScriptPlayer(new Hands(robot, "first-hour"), desks, files, List.of(samples, out))
                .play(script, noTraceOf(rehearsal));

        Project project = desks.project();
        assertThat(new Registrations(project).all()).hasSize(456);
        assertThat(new Lotteries(project).current().orElseThrow().panel()).hasSize(100);
        assertThat(names(out.resolve("bevindingen"))).hasSize(3);
        assertThat(names(out.resolve("stukken"))).hasSize(3);
    }

    /** Holds what the project and its folder are before everything under this heading against what they are after it. */
    private Consumer<Step> noTraceOf(String heading) {
        Map<String, String> before = new HashMap<>();
        return step -> {
            if (step.heading().equals(heading)) {
                before.computeIfAbsent("project", _ -> all());
            } else if (!before.isEmpty()) {
                assertThat(all()).as("what the rehearsal left behind").isEqualTo(before.remove("project"));
            }
        };
    }

    /** Returns everything in the project, its journal and its draws too, and the names of the files beside it. */
    private String all() {
        Project project = desks.project();
        try {
            return ProjectContent.whole(project) + names(project.file().getParent());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.map(path -> path.getFileName().toString())
                    .filter(file -> !file.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
