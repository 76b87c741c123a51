package nl.lotwijzer.facilitators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

class FacilitatorsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final Path SAMPLE = Path.of("sample-data", "begeleiders.csv");

    @TempDir
    Path folder;

    private Project project;
    private Facilitators facilitators;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(10, folder, CLOCK);
        facilitators = new Facilitators(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void keepsWhatIsKnownOfSomebody() throws Exception {
        FacilitatorDetails details = new FacilitatorDetails(
                "  Marja  Oeverling ",
                "marja@example.org",
                "06 1234 5901",
                "12 jaar",
                List.of("Nederlands", "Engels"),
                "Basistraining",
                List.of(LocalDate.of(2027, 1, 30), LocalDate.of(2027, 1, 16)),
                "",
                "Vegetarisch");

        long id = facilitators.add(details).id();

        assertThat(facilitators.all())
                .containsExactly(new Facilitator(id, details, FacilitatorSkills.UNKNOWN, FacilitatorTerms.NONE));
        assertThat(facilitators.find(id).orElseThrow().name()).isEqualTo("Marja Oeverling");
        AvailabilityGrid grid = new Availabilities(project).grid();
        Facilitator marja = facilitators.find(id).orElseThrow();
        assertThat(grid.of(marja, LocalDate.of(2027, 1, 16)).availability()).isEqualTo(Availability.YES);
        assertThat(grid.of(marja, LocalDate.of(2027, 2, 13)).availability()).isEqualTo(Availability.NO);
    }

    @Test
    void changesAndRemovesAndTakesBack() throws Exception {
        long id = facilitators.add(named("Aad", "aad@example.org")).id();

        facilitators.change(new Facilitator(
                id, named("Aad Bos", "aad@example.org"), FacilitatorSkills.UNKNOWN, FacilitatorTerms.NONE));
        facilitators.remove(List.of(id));

        assertThat(facilitators.all()).isEmpty();
        project.undo().undo();
        assertThat(facilitators.all()).extracting(Facilitator::name).containsExactly("Aad Bos");
    }

    @Test
    void refusesWhatCannotBe() throws Exception {
        facilitators.add(named("Aad", "aad@example.org"));

        refused("Er is geen naam. Vul de naam in.", named(" ", ""));
        refused(
                "“aad at example” is geen e-mailadres. Schrijf het als naam@voorbeeld.nl, of laat het leeg.",
                named("Bep", "aad at example"));
        refused(
                "Het e-mailadres AAD@example.org is al van Aad. Geef elke begeleider een eigen adres, of laat het leeg.",
                named("Bep", "AAD@example.org"));
        assertThat(facilitators.all()).hasSize(1);
    }

    @Test
    void readsTheSampleOnce() throws Exception {
        assertThat(facilitators.importFile(SAMPLE)).isEqualTo(new FacilitatorImport(20, 0, 0, List.of()));
        assertThat(facilitators.importFile(SAMPLE)).isEqualTo(new FacilitatorImport(0, 0, 20, List.of()));

        assertThat(facilitators.all()).hasSize(20);
        FacilitatorDetails youssef = facilitators.all().stream()
                .filter(facilitator -> facilitator.name().startsWith("Youssef"))
                .findFirst()
                .orElseThrow()
                .details();
        assertThat(youssef.languages()).containsExactly("Nederlands", "Arabisch", "Frans");
        assertThat(youssef.experience()).isEqualTo("5 jaar, jongerenwerk");
        assertThat(youssef.available()).hasSize(4).contains(LocalDate.of(2027, 3, 6));
    }

    @Test
    void saysWhichRowsItRefusesAndReadsTheOthers() throws Exception {
        Path file = folder.resolve("pool.csv");
        Files.writeString(file, """
                Voornaam;Tussenvoegsel;Achternaam;E-mail;Talen;Beschikbaar
                Joris;in ’t;Veld;joris@example.org;Nederlands en Fries;16-01-2027
                Bep;;Bos;geen;Nederlands;
                ;;;leeg@example.org;;
                Cor;;Bos;;;31-02-2027
                """);

        FacilitatorImport outcome = facilitators.importFile(file);

        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.refused())
                .extracting(problem -> Texts.in(Language.DUTCH).get(problem.problem()))
                .containsExactly(
                        "“geen” is geen e-mailadres. Schrijf het als naam@voorbeeld.nl, of laat het leeg.",
                        "Er is geen naam. Vul de naam in.",
                        "“31-02-2027” is geen datum. Schrijf elke dag als 16-01-2027, met een komma ertussen, of laat de"
                                + " cel leeg.");
        assertThat(outcome.refused())
                .extracting(problem -> problem.place().row())
                .containsExactly(3, 4, 5);
        assertThat(facilitators.all().getFirst().name()).isEqualTo("Joris in ’t Veld");
        assertThat(facilitators.all().getFirst().details().languages()).containsExactly("Nederlands", "Fries");
    }

    @Test
    void fillsInWhatTheFileKnowsAndKeepsTheRest() throws Exception {
        facilitators.add(named("Aad Bos", ""));
        Path file = folder.resolve("pool.csv");
        Files.writeString(file, "Naam;Telefoon\naad bos;06 1234 5678\n");

        assertThat(facilitators.importFile(file)).isEqualTo(new FacilitatorImport(0, 1, 0, List.of()));
        assertThat(facilitators.all().getFirst().details().phone()).isEqualTo("06 1234 5678");
        assertThat(facilitators.all().getFirst().details().notes()).isEqualTo("Aantekening");
    }

    @Test
    void changesNothingWhenNoColumnHoldsNames() throws Exception {
        Path file = folder.resolve("pool.csv");
        Files.writeString(file, "Wie;Wat\nAad;iets\n");
        long entries = project.journal().entries().size();

        assertThatThrownBy(() -> facilitators.importFile(file))
                .isInstanceOf(InputException.class)
                .satisfies(thrown -> assertThat(Texts.in(Language.DUTCH).get(((UserException) thrown).told()))
                        .contains("geen van de kolommen heet Naam of Achternaam"));
        assertThat(project.journal().entries()).hasSize((int) entries);
    }

    private void refused(String message, FacilitatorDetails details) {
        assertThatThrownBy(() -> facilitators.add(details))
                .isInstanceOf(FacilitatorException.class)
                .satisfies(thrown -> assertThat(Texts.in(Language.DUTCH).get(((UserException) thrown).told()))
                        .isEqualTo(message));
    }

    private static FacilitatorDetails named(String name, String email) {
        return new FacilitatorDetails(name, email, "", "", List.of(), "", List.of(), "", "Aantekening");
    }
}
