package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant.State;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergesTest {
    private static final String GROUND = "dubbele aanmelding";
    private static final String FILE = """
            Formulier-id;Briefcode;Voornaam;Achternaam;E-mailadres;Telefoon;Straat;Huisnummer;Postcode;Woonplaats;Geboortedatum;Wijk
            F1;L1;Jan;de Vries;jan@example.org;;Kade;1;8991 AB;Dorp;01-02-1980;Noord
            F2;L2;Johan;de Vries;johan@example.org;0612345678;Kade;2;8991 AB;Dorp;01-02-1980;Zuid
            F3;;Piet;Bakker;piet@example.org;;;;;;;Noord
            F4;L4;Pieter;Bakker;;0687654321;Laan;5;8991 AC;Dorp;03-04-1970;
            """;

    @TempDir
    Path folder;

    private Project project;
    private Registrations registrations;
    private Merges merges;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.create(folder);
        registrations = new Registrations(project);
        merges = new Merges(project);
        read();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private ImportReport read() throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), FILE, StandardCharsets.UTF_8);
        Sheet sheet = SpreadsheetReader.read(file);
        return registrations.importRows(sheet, registrations.propose(sheet));
    }

    private Registrant person(int number) {
        return registrations.byNumber(RegistrationNumber.of(number)).orElseThrow();
    }

    private String content() {
        return TestProject.dump(project).replaceAll("(?s)journal\n.*?\n\n", "");
    }

    @Test
    void oneStaysWithWhatItTookAndTheOtherIsSetAside() throws Exception {
        merges.merge(new MergePlan(person(1), person(2), Set.of("EMAIL", "PHONE", "=Wijk")), GROUND);

        assertThat(person(1).email()).isEqualTo("johan@example.org");
        assertThat(person(1).phone()).isEqualTo("0612345678");
        assertThat(person(1).answers()).containsEntry("Wijk", "Zuid");
        assertThat(person(1).firstName()).isEqualTo("Jan");
        assertThat(person(1).active()).isTrue();
        assertThat(person(2).state()).isEqualTo(State.EXCLUDED);
        assertThat(person(2).ground()).isEqualTo(GROUND);
        assertThat(person(2).mergedInto()).contains(person(1).number());
        assertThat(person(2).email()).as("nothing is lost").isEqualTo("jan@example.org");
    }

    @Test
    void undoAndTurningBackRestoreEverythingExactly() throws Exception {
        String before = content();
        merges.merge(new MergePlan(person(1), person(2), Set.of("LETTER_CODE", "EMAIL", "BIRTH_DATE")), GROUND);
        String merged = content();
        assertThat(merged).isNotEqualTo(before);

        project.undo().undo();
        assertThat(content()).isEqualTo(before);

        project.undo().redo();
        assertThat(content()).isEqualTo(merged);

        merges.revert(person(2));
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void fillingTakesOnlyWhatIsMissingAndNoHalfAddress() throws Exception {
        assertThat(MergePlan.filling(person(1), person(2)).taken()).containsExactly("PHONE");
        assertThat(MergePlan.filling(person(3), person(4)).taken())
                .containsExactlyInAnyOrder(
                        "LETTER_CODE", "PHONE", "BIRTH_DATE", "STREET", "HOUSE_NUMBER", "POSTCODE", "CITY");
        assertThat(MergePlan.filling(person(4), person(3)).taken()).containsExactlyInAnyOrder("EMAIL", "=Wijk");
    }

    @Test
    void theSameFileAgainChangesNothingWhateverWasTaken() throws Exception {
        merges.merge(
                new MergePlan(person(1), person(2), Set.of("LETTER_CODE", "FIRST_NAME", "EMAIL", "=Wijk")), GROUND);
        merges.merge(MergePlan.filling(person(3), person(4)), GROUND);
        String before = TestProject.dump(project);

        ImportReport report = read();

        assertThat(report.rows().outcomes()).extracting(RowOutcome::verdict).containsOnly(RowOutcome.Verdict.UNCHANGED);
        assertThat(TestProject.dump(project)).isEqualTo(before);
    }

    @Test
    void manyAreMergedInOneChangeAndOneUndo() throws Exception {
        String before = content();
        merges.mergeAll(
                List.of(MergePlan.filling(person(1), person(2)), MergePlan.filling(person(3), person(4))), GROUND);
        assertThat(registrations.active()).hasSize(2);

        project.undo().undo();

        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whoWasSetAsideIsNeitherMergedAgainNorLetIn() throws Exception {
        merges.merge(MergePlan.filling(person(1), person(2)), GROUND);

        assertThatThrownBy(() -> merges.merge(MergePlan.filling(person(3), person(2)), GROUND))
                .isInstanceOf(RegistrationException.class);
        assertThatThrownBy(() -> merges.merge(MergePlan.filling(person(3), person(3)), GROUND))
                .isInstanceOf(RegistrationException.class);
        assertThatThrownBy(() -> merges.revert(person(1))).isInstanceOf(RegistrationException.class);
        registrations.include(List.of(person(2)));
        registrations.exclude(List.of(person(2)), "iets anders");
        assertThat(person(2).ground()).isEqualTo(GROUND);
    }

    @Test
    void aGroundOfBeforeComesBack() throws Exception {
        registrations.exclude(List.of(person(2)), "te jong");
        merges.merge(MergePlan.filling(person(1), person(2)), GROUND);
        merges.revert(person(2));

        assertThat(person(2).ground()).isEqualTo("te jong");
    }

    @Test
    void erasingTheOneThatStaysErasesTheOtherToo() throws Exception {
        merges.merge(MergePlan.filling(person(1), person(2)), GROUND);
        Registrant kept = person(1);
        project.perform(
                nl.lotwijzer.project.Action.irrevocable("registration.journal.erase", "R0001"),
                handle -> FormErasure.erase(handle, kept));

        assertThat(person(1).erased()).isTrue();
        assertThat(person(2).erased()).isTrue();
        assertThat(TestProject.dump(project)).doesNotContain("johan@example.org", "jan@example.org");
        assertThatThrownBy(() -> merges.revert(person(2))).isInstanceOf(RegistrationException.class);
    }
}
