package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final String SECRET = "Wilhelmina-van-der-Proef";

    @TempDir
    Path folder;

    @Test
    void ofAnEarlierValueAreGoneFromEveryFile() throws Exception {
        try (Project project = project()) {
            project.backUp();
            assertThat(filesWith(SECRET)).hasSizeGreaterThan(1);
            project.perform(
                    Action.irrevocable("project.journal.details", ""),
                    handle -> new ProjectStore(handle).update(new ProjectDetails("proef", "Proef", "", "", 100)));

            project.leaveNoTrace();

            assertThat(filesWith(SECRET)).isEmpty();
            assertThat(project.backups()).hasSize(1);
            assertThat(project.undo().next()).isEmpty();
            assertThat(project.journal().check().sound()).isTrue();
            project.changeDetails(project.details().withPanelSize(7));
            project.undo().undo();
            assertThat(project.details().panelSize()).isEqualTo(100);
        }
        try (Project copy = Project.open(onlyBackup(), ACTOR, CLOCK)) {
            assertThat(copy.journal().check().sound()).isTrue();
        }
    }

    @Test
    void stayWhileAnotherProgramReadsAndGoAfterwards() throws Exception {
        try (Project project = project();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + project.file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT * FROM project").next();

            assertThatThrownBy(project::leaveNoTrace)
                    .isInstanceOfSatisfying(
                            ProjectFileException.class,
                            failure -> assertThat(failure.told().key()).isEqualTo("project.traces.openElsewhere"));

            statement.execute("ROLLBACK");
            project.leaveNoTrace();
            assertThat(project.backups()).hasSize(1);
        }
    }

    @Test
    void areNotTakenAwayWithinAChange() throws Exception {
        try (Project project = project()) {
            assertThatThrownBy(() -> project.perform(
                            new Action("project.journal.details", ""), handle -> project.leaveNoTrace()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private Project project() throws ProjectFileException {
        return Project.create(
                folder.resolve("proef.beraad"), new ProjectDetails("proef", "Proef", "", SECRET, 100), ACTOR, CLOCK);
    }

    private Path onlyBackup() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains("-reservekopie-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> contents(file).contains(text)).toList();
        }
    }

    private static String contents(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
