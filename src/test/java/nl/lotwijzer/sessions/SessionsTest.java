package nl.lotwijzer.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.spreadsheet.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final Path SAMPLE = Path.of("sample-data", "bijeenkomsten.csv");

    @TempDir
    Path folder;

    private Project project;
    private Sessions sessions;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(10, folder, CLOCK);
        sessions = new Sessions(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void numbersSessionsByDay() throws Exception {
        sessions.add(on(LocalDate.of(2027, 2, 13), "Wonen"));
        Session first = sessions.add(on(LocalDate.of(2027, 1, 16), "Kennismaken"));

        assertThat(first.number()).isEqualTo(1);
        assertThat(sessions.all()).extracting(Session::title).containsExactly("Kennismaken", "Wonen");

        sessions.change(first.id(), on(LocalDate.of(2027, 3, 1), "Slot"));

        assertThat(sessions.all()).extracting(Session::number).containsExactly(1, 2);
        assertThat(sessions.all()).extracting(Session::title).containsExactly("Wonen", "Slot");
    }

    @Test
    void removesAndTakesBack() throws Exception {
        Session session = sessions.add(on(LocalDate.of(2027, 2, 13), "Wonen"));

        sessions.remove(List.of(session.id()));
        assertThat(sessions.all()).isEmpty();

        project.undo().undo();
        assertThat(sessions.all()).containsExactly(session);
    }

    @Test
    void refusesWhatCannotBe() {
        LocalDate day = LocalDate.of(2027, 2, 13);
        LocalTime nine = LocalTime.of(9, 30);
        refused(
                "Er is geen titel. Vul in waar de bijeenkomst over gaat.",
                new SessionDetails(" ", day, nine, LocalTime.of(16, 0), "", 8));
        refused(
                "De bijeenkomst begint om 09:30 en eindigt om 09:30. Kies een einde dat later is dan het begin.",
                new SessionDetails("Wonen", day, nine, nine, "", 8));
        refused(
                "Aan een tafel zitten 6 tot en met 10 mensen. Kies een getal daartussen.",
                new SessionDetails("Wonen", day, nine, LocalTime.of(16, 0), "", 11));
        assertThat(sessions.all()).isEmpty();
    }

    @Test
    void readsTheSampleOnce() throws Exception {
        assertThat(sessions.importFile(SAMPLE)).isEqualTo(new SessionImport(5, 0, 0, List.of()));
        assertThat(sessions.importFile(SAMPLE)).isEqualTo(new SessionImport(0, 0, 5, List.of()));

        Session last = sessions.all().getLast();
        assertThat(last.number()).isEqualTo(5);
        assertThat(last.details())
                .isEqualTo(new SessionDetails(
                        "Aanbevelingen en stemming",
                        LocalDate.of(2027, 3, 20),
                        LocalTime.of(10, 0),
                        LocalTime.of(17, 0),
                        "Stadhuis, raadzaal",
                        8));
    }

    @Test
    void saysWhichRowsItRefuses() throws Exception {
        Path file = folder.resolve("dagen.csv");
        Files.writeString(file, """
                Datum;Begin;Einde;Titel;Tafelgrootte
                16-01-2027;9.30 uur;16.30;Kennismaken;7
                30-02-2027;09:30;16:30;Water;
                13-02-2027;25:00;16:30;Wonen;
                06-03-2027;09:30;16:30;Groen;acht
                20-03-2027;16:30;09:30;Slot;
                """);

        SessionImport outcome = sessions.importFile(file);

        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.refused())
                .extracting(
                        problem -> problem.place().row() + " " + problem.place().column())
                .containsExactly("3 Datum", "4 Begin", "5 Tafelgrootte", "6 null");
        assertThat(sessions.all().getFirst().details().tableSize()).isEqualTo(7);
        assertThat(sessions.all().getFirst().details().start()).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void changesNothingWithoutTheColumns() throws Exception {
        Path file = folder.resolve("dagen.csv");
        Files.writeString(file, "Datum;Begin;Titel\n16-01-2027;09:30;Kennismaken\n");

        assertThatThrownBy(() -> sessions.importFile(file))
                .isInstanceOf(InputException.class)
                .satisfies(thrown -> assertThat(Texts.in(Language.DUTCH).get(((UserException) thrown).told()))
                        .contains("er is geen kolom Einde"));
        assertThat(sessions.all()).isEmpty();
    }

    private void refused(String message, SessionDetails details) {
        assertThatThrownBy(() -> sessions.add(details))
                .isInstanceOf(SessionException.class)
                .satisfies(thrown -> assertThat(Texts.in(Language.DUTCH).get(((UserException) thrown).told()))
                        .isEqualTo(message));
    }

    private static SessionDetails on(LocalDate day, String title) {
        return new SessionDetails(title, day, LocalTime.of(9, 30), LocalTime.of(16, 30), "", 8);
    }
}
