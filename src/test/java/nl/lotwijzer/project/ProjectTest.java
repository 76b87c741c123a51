package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03.5Z"), ZoneOffset.UTC);
    private static final Actor ACTOR = new Actor("projectleider", "Noor");
    private static final ProjectDetails DETAILS =
            new ProjectDetails("waterveen", "Burgerberaad Waterveen", "Gemeenteraad", "Wat doen we met de haven?", 100);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("waterveen.beraad");
    }

    @Test
    void keepsWhatItIsAbout() throws Exception {
        Project.create(file, DETAILS, ACTOR, CLOCK).close();

        try (Project project = Project.open(file, ACTOR, CLOCK)) {
            assertThat(project.details()).isEqualTo(DETAILS);
            assertThat(project.journal().head().action()).isEqualTo("project.journal.create");
            assertThat(project.journal().head().time()).isEqualTo(Instant.parse("2026-11-22T14:02:03Z"));
        }
    }

    @Test
    void leavesNothingBesideTheFileButTheBackupOfTheDay() throws Exception {
        Project.create(file, DETAILS, ACTOR, CLOCK).close();
        Project.open(file, ACTOR, CLOCK).close();
        Project.open(file, ACTOR, CLOCK).close();

        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("waterveen.beraad", "waterveen-reservekopie-20261122-140203.beraad");
        }
    }

    @Test
    void aBackupIsAProjectOfItsOwn() throws Exception {
        Path copy;
        try (Project project = Project.create(file, DETAILS, ACTOR, CLOCK)) {
            copy = project.backUp();
        }
        try (Project project = Project.open(copy, ACTOR, CLOCK)) {
            assertThat(project.details()).isEqualTo(DETAILS);
        }
    }

    @Test
    void aChangeThatFailsLeavesNothing() throws Exception {
        try (Project project = Project.create(file, DETAILS, ACTOR, CLOCK)) {
            JournalEntry before = project.journal().head();
            assertThatThrownBy(() -> project.perform(new Action("project.journal.details", ""), handle -> {
                        new ProjectStore(handle).update(DETAILS.withPanelSize(7));
                        throw new IOException("halfway");
                    }))
                    .isInstanceOf(IOException.class);

            assertThat(project.details()).isEqualTo(DETAILS);
            assertThat(project.journal().head()).isEqualTo(before);
        }
    }

    @Test
    void aChangeTellsThoseWhoWatch() throws Exception {
        try (Project project = Project.create(file, DETAILS, ACTOR, CLOCK)) {
            List<Integer> seen = new ArrayList<>();
            Runnable end = project.onChange(() -> seen.add(project.details().panelSize()));
            project.changeDetails(DETAILS.withPanelSize(75));
            project.undo().undo();
            end.run();
            project.changeDetails(DETAILS.withPanelSize(80));

            assertThat(seen).containsExactly(75, 100);
        }
    }

    @Test
    void undoAndRedoBringBackTheExactContent() throws Exception {
        try (Project project = Project.create(file, DETAILS, ACTOR, CLOCK)) {
            ProjectDetails quoted =
                    new ProjectDetails("waterveen", "Raad’s \"beraad\" 'x'; --", "a:b ?", "regel 1\nregel 2", 12);
            project.changeDetails(quoted);
            assertThat(project.undo().next()).map(Action::name).contains("project.journal.details");

            project.undo().undo();
            assertThat(project.details()).isEqualTo(DETAILS);
            project.undo().redo();
            assertThat(project.details()).isEqualTo(quoted);
            project.undo().undo();
            assertThat(project.details()).isEqualTo(DETAILS);

            assertThat(project.undo().undo()).isEmpty();
            assertThat(project.journal().check().sound()).isTrue();
            assertThat(project.journal().entries()).hasSize(5);
        }
    }

    @Test
    void anIrrevocableDeedClosesTheWayBack() throws Exception {
        try (Project project = Project.create(file, DETAILS, ACTOR, CLOCK)) {
            project.changeDetails(DETAILS.withPanelSize(75));
            project.perform(Action.irrevocable("project.journal.details", ""), handle -> {});

            assertThat(project.undo().next()).isEmpty();
        }
    }

    @Test
    void readsItsOwnUnfinishedChange() throws Exception {
        try (Project project = Project.create(file, DETAILS, ACTOR, CLOCK)) {
            int seen = project.change(new Action("project.journal.details", ""), handle -> {
                new ProjectStore(handle).update(DETAILS.withPanelSize(7));
                return project.details().panelSize();
            });

            assertThat(seen).isEqualTo(7);
        }
    }

    @Test
    void whoOnlyReadsIsToldWhatAnotherChanges() throws Exception {
        try (Project writer = Project.create(file, DETAILS, ACTOR, CLOCK);
                Project reader = Project.open(file, ACTOR, CLOCK)) {
            List<String> told = new ArrayList<>();
            reader.onChange(() -> told.add(reader.details().question()));

            assertThat(reader.lookAgain()).isFalse();
            writer.changeDetails(new ProjectDetails("waterveen", "Burgerberaad", "Gemeenteraad", "En de dijk?", 90));

            assertThat(reader.lookAgain()).isTrue();
            assertThat(told).containsExactly("En de dijk?");
            assertThat(reader.lookAgain()).isFalse();
            assertThat(writer.lookAgain()).isFalse();
        }
    }

    @Test
    void openedTwiceTheSecondOnlyReads() throws Exception {
        try (Project first = Project.create(file, DETAILS, ACTOR, CLOCK);
                Project second = Project.open(file, ACTOR, CLOCK)) {
            first.changeDetails(DETAILS.withPanelSize(75));

            assertThat(first.readOnly()).isFalse();
            assertThat(second.readOnly()).isTrue();
            assertThat(second.details().panelSize()).isEqualTo(75);
            assertThatThrownBy(() -> second.changeDetails(DETAILS))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.told().key()).isEqualTo("project.file.readOnly"));
        }
    }

    @Test
    void anEditBehindItsBackIsFound() throws Exception {
        Project.create(file, DETAILS, ACTOR, CLOCK).close();
        sql("UPDATE project SET panel_size = 99");

        try (Project project = Project.open(file, ACTOR, CLOCK)) {
            assertThat(project.journal().check().changedRows()).containsExactly("project:1");
        }
    }

    @Test
    void theSchemaItselfKeepsTheJournal() throws Exception {
        Project.create(file, DETAILS, ACTOR, CLOCK).close();

        assertThatThrownBy(() -> sql("UPDATE journal SET details = ''")).hasMessageContaining("only added to");
        assertThatThrownBy(() -> sql("DELETE FROM journal WHERE id = 1")).hasMessageContaining("only added to");
    }

    @Test
    void aRewrittenJournalIsFound() throws Exception {
        Project.create(file, DETAILS, ACTOR, CLOCK).close();
        sql("DROP TRIGGER journal_is_never_changed");
        sql("UPDATE journal SET details = 'iets anders'");

        try (Project project = Project.open(file, ACTOR, CLOCK)) {
            assertThat(project.journal().check().brokenEntries()).containsExactly(1L);
        }
    }

    @Test
    void refusesWhatIsNoProject() throws Exception {
        assertRefused("project.file.missing");
        Files.writeString(file, "");
        assertRefused("project.file.noProject");
        Files.writeString(file, "Naam;Postcode\n");
        assertRefused("project.file.noProject");
        Files.delete(file);
        sql("CREATE TABLE other (id INTEGER)");
        assertRefused("project.file.noProject");
        Files.delete(file);
        Files.createDirectory(file);
        assertRefused("project.file.missing");
    }

    @Test
    void refusesANewerFileAndLeavesIt() throws Exception {
        Project.create(file, DETAILS, ACTOR, CLOCK).close();
        sql("PRAGMA user_version = 9999");
        byte[] before = Files.readAllBytes(file);

        assertRefused("project.file.newer");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void refusesADamagedFile() throws Exception {
        Project.create(file, DETAILS, ACTOR, CLOCK).close();
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096, 8192, (byte) 7);
        Files.write(file, bytes);

        assertRefused("project.file.damaged");
    }

    @Test
    void neverOverwritesAFile() throws Exception {
        Files.writeString(file, "van iemand anders");

        assertThatThrownBy(() -> Project.create(file, DETAILS, ACTOR, CLOCK))
                .isInstanceOfSatisfying(
                        ProjectFileException.class,
                        refused -> assertThat(refused.told().key()).isEqualTo("project.file.exists"));
        assertThat(Files.readString(file)).isEqualTo("van iemand anders");
    }

    @Test
    void checksWhatPeopleType() {
        assertThatThrownBy(() -> ProjectDetails.checked("x", " ", "", "", 10)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> ProjectDetails.checked("a|b", "x", "", "", 10)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> ProjectDetails.checked("x", "x", "", "", 0)).isInstanceOf(UserException.class);
        assertThat(ProjectDetails.codeFrom("Burgerberaad 's-Waterveen (2026)"))
                .isEqualTo("burgerberaad-s-waterveen-2026");
    }

    private void assertRefused(String key) {
        assertThatThrownBy(() -> Project.open(file, ACTOR, CLOCK))
                .isInstanceOfSatisfying(
                        ProjectFileException.class,
                        refused -> assertThat(refused.told().key()).isEqualTo(key));
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
