package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that version 19 of the database left behind, with a drawn panel of 24, two sessions, table plans and
 * facilitators, is brought up to date without losing or changing anything.
 */
class OlderFileTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Actor ACTOR = new Actor("projectleider", "Pim Proef");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("versie-19.beraad");
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(
                OlderFileTest.class.getResourceAsStream("/older/versie-19.beraad.gz"), "the older file is missing"))) {
            Files.copy(in, file);
        }
        project = Project.open(file, ACTOR, CLOCK);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void keepsItsJournalSound() {
        assertThat(project.journal().head().action()).isEqualTo("project.journal.migrate");
        JournalCheck check = project.journal().check();
        assertThat(check.brokenEntries()).isEmpty();
        assertThat(check.changedRows()).isEmpty();
        assertThat(check.entries()).isEqualTo(28);
    }

    @Test
    void hasTheTablesOfANewFile() throws IOException, ProjectFileException {
        try (Project fresh = Project.create(
                folder.resolve("nieuw.beraad"),
                new ProjectDetails("nieuw", "Nieuw", "Raad", "Hoe?", 24),
                ACTOR,
                CLOCK)) {
            assertThat(schema(project)).isEqualTo(schema(fresh));
        }
        assertThat(project.<Integer, RuntimeException>read(handle -> handle.createQuery("PRAGMA foreign_key_check")
                        .mapToMap()
                        .list()
                        .size()))
                .isZero();
    }

    private static Map<String, String> schema(Project project) {
        return project.read(handle -> new TreeMap<>(handle.createQuery(
                        "SELECT type || ' ' || name AS name, coalesce(sql, '') AS sql FROM main.sqlite_schema")
                .map((row, context) -> Map.entry(row.getString("name"), row.getString("sql")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void keepsThePanel() throws Exception {
        Participants participants = new Participants(project);
        assertThat(participants.all()).hasSize(24);
        assertThat(participants.confirmed()).hasSize(20);
        assertThat(participants.all().stream().filter(one -> one.status() == Status.CALLED))
                .hasSize(2);
        assertThat(participants.all().get(3).note()).isEqualTo("komt met de trein");
        assertThat(participants.all().getLast().left()).isTrue();

        Participant first = participants.all().getFirst();
        participants.change(List.of(first.id()), Status.STOPPED, LocalDate.of(2026, 11, 22), "verhuisd");
        assertThat(participants.confirmed()).hasSize(19);
        project.undo().undo();
        assertThat(participants.confirmed()).hasSize(20);
    }

    @Test
    void keepsSessionsSeatsAttendanceAndFacilitators() {
        List<Session> sessions = new Sessions(project).all();
        assertThat(sessions).extracting(Session::title).containsExactly("Kennismaken", "Verdiepen");
        assertThat(new Attendances(project).of(sessions.getFirst().id()).count(Attendance.PRESENT))
                .isEqualTo(18);
        assertThat(new TablePlans(project)
                        .of(sessions.getFirst().id())
                        .orElseThrow()
                        .seats())
                .isEqualTo(20);
        assertThat(new Facilitators(project).all()).hasSize(5);
    }
}
