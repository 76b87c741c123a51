package nl.lotwijzer.desktop.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.response.Advice;
import nl.lotwijzer.response.ResponseLine;
import nl.lotwijzer.response.ResponseSettings;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screen of response shows, and the file that it writes. */
class ResponseModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private ResponseModel model;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(Files.createDirectory(folder.resolve("project")));
        model = new ResponseModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void withoutLettersTheWorkIsNotBegun() {
        assertThat(ResponseModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void lettersAndRegistrationsShowAtOnceAndCanBePutTogether() throws Exception {
        campaign();

        assertThat(model.lines()).hasSize(2);
        model.grouping().set(Grouping.BATCH);
        assertThat(model.lines())
                .containsExactly(new ResponseLine("1", "", 30, 0, 0, 4), new ResponseLine("2", "", 30, 0, 0, 0));
        model.grouping().set(Grouping.AREA);
        assertThat(model.lines())
                .containsExactly(
                        new ResponseLine("", "=Noord", 30, 0, 0, 4), new ResponseLine("", "Zuid", 30, 0, 0, 0));
    }

    @Test
    void aCategoryThatFallsShortIsAProblem() throws Exception {
        campaign();
        Quotas quotas = new Quotas(test.project());
        long criterion = quotas.addCriterion("Leeftijd").id();
        quotas.setQuota(quotas.addCategory(criterion, "jong").id(), 9, 10);
        quotas.setQuota(quotas.addCategory(criterion, "oud").id(), 0, 10);

        assertThat(model.report().get().orElseThrow().advice().outcome()).isEqualTo(Advice.Outcome.SHORT);
        assertThat(ResponseModel.state(test.project())).isEqualTo(PlaceState.problems(1));
    }

    @Test
    void theTableIsWrittenAsCsvWithoutFormulas() throws Exception {
        campaign();
        test.dialogs().file(folder.resolve("respons.csv"));

        model.export();

        assertThat(Files.readString(folder.resolve("respons.csv"), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFVerzending;Gebied;Brieven;Niet bezorgd;Afgezegd;Bezorgd;Aangemeld;Respons\r\n"
                        + "1;'=Noord;30;0;0;30;4;13,3%\r\n"
                        + "2;Zuid;30;0;0;30;0;0,0%\r\n"
                        + "Alle;;60;0;0;60;4;6,7%\r\n");
    }

    @Test
    void theSameResponseGivesTheSameWorkbook() throws Exception {
        campaign();
        test.dialogs().file(folder.resolve("een.xlsx")).file(folder.resolve("twee.xlsx"));

        model.export();
        model.export();

        assertThat(Files.readAllBytes(folder.resolve("een.xlsx")))
                .isEqualTo(Files.readAllBytes(folder.resolve("twee.xlsx")));
        Sheet sheet = SpreadsheetReader.read(folder.resolve("een.xlsx"));
        assertThat(sheet.column("Aangemeld")).isPresent();
    }

    @Test
    void whatIsExpectedCanBeChanged() throws Exception {
        campaign();

        model.set(new ResponseSettings(10, 20, 30, 3));

        assertThat(model.report().get().orElseThrow().settings()).isEqualTo(new ResponseSettings(10, 20, 30, 3));
    }

    @Test
    void aNumberOfLettersIsRoundedUpToTwoFigures() {
        assertThat(AdviceCard.rounded(99)).isEqualTo(99);
        assertThat(AdviceCard.rounded(101)).isEqualTo(110);
        assertThat(AdviceCard.rounded(11_931)).isEqualTo(12_000);
        assertThat(AdviceCard.rounded(640)).isEqualTo(640);
    }

    private void campaign() throws Exception {
        StringBuilder codes = new StringBuilder("code;batch;wijk\n");
        for (int i = 0; i < 60; i++) {
            codes.append("C%04d;%s;%s%n".formatted(i, i < 30 ? "1" : "2", i < 30 ? "=Noord" : "Zuid"));
        }
        new Letters(test.project()).importLetters(sheet(codes.toString()));
        new Sendings(test.project()).sent("1", Optional.of(LocalDate.of(2026, 11, 1)));
        new Sendings(test.project()).sent("2", Optional.of(LocalDate.of(2026, 11, 8)));
        Registrations registrations = new Registrations(test.project());
        Sheet people = sheet("""
                Voornaam;Achternaam;Briefcode;Aangemeld op;Leeftijd
                An;Aa;C0000;5-11-2026;jong
                Bo;Bb;C0001;5-11-2026;jong
                Co;Cc;C0002;6-11-2026;oud
                Do;Dd;C0003;7-11-2026;oud
                """);
        registrations.importRows(people, registrations.propose(people));
    }

    private Sheet sheet(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), content);
        Sheet sheet = SpreadsheetReader.read(file);
        Files.delete(file);
        return sheet;
    }
}
