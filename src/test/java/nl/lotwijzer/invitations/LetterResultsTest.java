package nl.lotwijzer.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterResultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String OURS = LetterCode.of("4RVKW766").symbols();

    @TempDir
    private Path folder;

    private Project project;
    private LetterResults results;

    @BeforeEach
    void sendLetters() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proefberaad", "", "", 20),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-01T08:00:00Z"), ZoneId.of("Europe/Amsterdam")));
        new Letters(project)
                .importLetters(sheet("Briefcode;Batch;Wijk\n" + OURS
                        + ";1;Noord\nL8K4-J7F5;1;Noord\n38TV-ZB9Q;1;Zuid\nDA9D-Q3YP;2;Zuid\n"));
        results = new LetterResults(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aCodeIsTypedAndTheLetterHasItsResult() throws Exception {
        LetterResults.Noted noted = results.note("4rvk w766 " + OURS.charAt(8), Outcome.RETURNED, TODAY);

        assertThat(noted.letter()).isEqualTo(new Letter(OURS, "1", "Noord"));
        assertThat(noted.before()).isEmpty();
        assertThat(results.byCode()).isEqualTo(Map.of(OURS, new LetterResult(OURS, Outcome.RETURNED, TODAY)));
    }

    @Test
    void aScannedWebAddressHoldsTheCode() throws Exception {
        results.note("https://meedoen.example.org/?code=" + OURS, Outcome.REFUSED, TODAY);
        results.note("https://meedoen.example.org/L8K4J7F5", Outcome.MOVED, TODAY);

        assertThat(results.byCode().keySet()).containsExactlyInAnyOrder(OURS, "L8K4J7F5");
    }

    @Test
    void aNewResultTakesThePlaceOfTheOneBeforeAndTheSameOneChangesNothing() throws Exception {
        results.note(OURS, Outcome.RETURNED, TODAY);
        LetterResults.Noted again = results.note(OURS, Outcome.MOVED, TODAY.plusDays(1));
        long entries = project.journal().entries().size();
        results.note(OURS, Outcome.MOVED, TODAY.plusDays(1));

        assertThat(again.before()).contains(new LetterResult(OURS, Outcome.RETURNED, TODAY));
        assertThat(results.byCode()).hasSize(1).containsValue(new LetterResult(OURS, Outcome.MOVED, TODAY.plusDays(1)));
        assertThat(project.journal().entries()).hasSize((int) entries);
    }

    @Test
    void anUnknownCodeIsRefusedWithTheCodesThatLookLikeIt() {
        assertThatThrownBy(() -> results.note(OURS.substring(0, 8), Outcome.RETURNED, TODAY))
                .isInstanceOf(LetterException.class)
                .hasMessageContaining("4RVK-W766-" + OURS.charAt(8));
        assertThatThrownBy(() -> results.note("onzin", Outcome.RETURNED, TODAY)).isInstanceOf(LetterException.class);
        assertThat(results.byCode()).isEmpty();
    }

    @Test
    void resultsAreCountedBySendingAndArea() throws Exception {
        results.note(OURS, Outcome.DECEASED, TODAY);
        results.note("L8K4J7F5", Outcome.REFUSED, TODAY);
        results.note("DA9DQ3YP", Outcome.RETURNED, TODAY);

        assertThat(results.counts())
                .containsExactly(
                        new ResultCount("1", "Noord", 2, 1, 1),
                        new ResultCount("1", "Zuid", 1, 0, 0),
                        new ResultCount("2", "Zuid", 1, 1, 0));
    }

    @Test
    void aResultIsWithdrawnAndEverythingCanBeUndone() throws Exception {
        results.note(OURS, Outcome.RETURNED, TODAY);
        results.withdraw(List.of(OURS, "L8K4J7F5"));
        assertThat(results.byCode()).isEmpty();

        project.undo().undo();
        assertThat(results.byCode()).containsKey(OURS);
        project.undo().undo();
        assertThat(results.byCode()).isEmpty();
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void aListIsReadInOneChangeAndWhatCannotBeReadIsTold() throws Exception {
        Sheet sheet = sheet("Code;Reden;Datum\n" + OURS
                + ";Retour afzender;30-10-2026\nl8k4 j7f5;wil niet;\n38TV-ZB9Q;;31-10-2026\n"
                + "AAAA-BBBB;retour;\nDA9D-Q3YP;gegeten door de hond;\n38TV-ZB9Q;verhuisd;\n");
        int entries = project.journal().entries().size();

        ResultList list = results.importList(sheet, Outcome.RETURNED, TODAY);

        assertThat(list.added())
                .containsExactly(
                        new LetterResult(OURS, Outcome.RETURNED, LocalDate.of(2026, 10, 30)),
                        new LetterResult("L8K4J7F5", Outcome.REFUSED, TODAY),
                        new LetterResult("38TVZB9Q", Outcome.RETURNED, LocalDate.of(2026, 10, 31)));
        Texts texts = Texts.in(Language.DUTCH);
        assertThat(list.problems().stream().map(texts::get))
                .satisfiesExactly(
                        one -> assertThat(one).contains("rij 5", "AAAA-BBBB", "geen brief"),
                        two -> assertThat(two).contains("rij 6", "gegeten door de hond", "Schrijf retour"),
                        three -> assertThat(three).contains("rij 7", "ook in rij 4"));
        assertThat(project.journal().entries()).hasSize(entries + 1);
        assertThat(results.byCode()).hasSize(3);

        ResultList again = results.importList(sheet, Outcome.RETURNED, TODAY);
        assertThat(again.added()).isEmpty();
        assertThat(again.known()).isEqualTo(3);
        assertThat(project.journal().entries()).hasSize(entries + 1);
    }

    private Sheet sheet(String csv) throws Exception {
        return SpreadsheetReader.read(Files.writeString(folder.resolve("lijst.csv"), csv));
    }
}
