package nl.lotwijzer.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.lotwijzer.invitations.LetterResults;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.invitations.Outcome;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Response to letters of two sendings to two areas, on the twenty-second of November. */
class ResponsesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Project project;
    private Responses responses;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 10),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC));
        responses = new Responses(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void anEmptyProjectHasNoResponseAndSaysSo() {
        ResponseReport report = responses.report();

        assertThat(report.all()).isEqualTo(new ResponseLine("", "", 0, 0, 0, 0));
        assertThat(report.all().rate()).isEmpty();
        assertThat(report.curves()).isEmpty();
        assertThat(report.forecast()).isEmpty();
        assertThat(report.advice().outcome()).isEqualTo(Advice.Outcome.NO_LETTERS);
    }

    @Test
    void registrationsAreCountedByTheLetterThatTheyAnswer() throws Exception {
        letters();
        new LetterResults(project).note("A3", Outcome.MOVED, TODAY);
        new LetterResults(project).note("A4", Outcome.REFUSED, TODAY);
        people("""
                Voornaam;Achternaam;Briefcode;Aangemeld op
                An;Aa;A1;10-11-2026
                Bo;Bb;a-2;11-11-2026
                Co;Cc;B1;20-11-2026
                Do;Dd;;20-11-2026
                Ed;Ee;B2;
                """);

        ResponseReport report = responses.report();

        assertThat(report.lines())
                .containsExactly(
                        new ResponseLine("1", "Noord", 4, 1, 1, 2),
                        new ResponseLine("1", "Zuid", 2, 0, 0, 0),
                        new ResponseLine("2", "Zuid", 4, 0, 0, 2));
        assertThat(report.areas())
                .containsExactly(new ResponseLine("1", "Noord", 4, 1, 1, 2), new ResponseLine("", "Zuid", 6, 0, 0, 2));
        assertThat(report.all()).isEqualTo(new ResponseLine("", "", 10, 1, 1, 4));
        assertThat(report.all().rate()).contains(Fraction.of(4, 9));
        assertThat(report.lines().getFirst().index(report.all())).contains(Fraction.of(150));
        assertThat(report.noCode()).isEqualTo(1);
        assertThat(report.undated()).isEqualTo(1);
        assertThat(report.registrations()).isEqualTo(5);
    }

    @Test
    void aRegistrationWithACodeThatNoLetterHasIsShownApart() throws Exception {
        people("Voornaam;Achternaam;Briefcode\nAn;Aa;A1\nBo;Bb;ZZZZ\n");
        letters();

        assertThat(responses.report().unknown()).isEqualTo(1);
        assertThat(responses.report().all().registrations()).isEqualTo(1);
    }

    @Test
    void whoWasExcludedDidAnswer() throws Exception {
        letters();
        people("Voornaam;Achternaam;Briefcode\nAn;Aa;A1\n");
        Registrations registrations = new Registrations(project);

        registrations.exclude(registrations.all(), "Raadslid");

        assertThat(responses.report().all().registrations()).isEqualTo(1);
    }

    @Test
    void aCurveCountsFromTheDayOfPostingOrElseFromTheFirstRegistration() throws Exception {
        letters();
        new Sendings(project).sent("1", Optional.of(LocalDate.of(2026, 11, 8)));
        people("""
                Voornaam;Achternaam;Briefcode;Aangemeld op
                An;Aa;A1;10-11-2026
                Bo;Bb;A2;10-11-2026
                Ho;Hh;A3;7-11-2026
                Co;Cc;B1;20-11-2026
                """);

        assertThat(responses.report().curves())
                .containsExactly(
                        new BatchCurve(
                                "1",
                                LocalDate.of(2026, 11, 8),
                                true,
                                6,
                                List.of(1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3),
                                0),
                        new BatchCurve("2", LocalDate.of(2026, 11, 20), false, 4, List.of(1, 1, 1), 0));
    }

    @Test
    void theListOfLettersMaySayWhenTheyWerePosted() throws Exception {
        new Letters(project).importLetters(sheet("code;batch;Verzonden\nA1;1;9-11-2026\nA2;1;8-11-2026\nA3;2;\n"));

        assertThat(new Sendings(project).sentOn("1")).contains(LocalDate.of(2026, 11, 8));
        assertThat(new Sendings(project).sentOn("2")).isEmpty();
    }

    @Test
    void countsAreThoseOfPlainSql() throws Exception {
        Random random = new Random(3);
        StringBuilder letters = new StringBuilder("code;batch;wijk\n");
        StringBuilder people = new StringBuilder("Voornaam;Achternaam;Briefcode;Aangemeld op\n");
        for (int i = 0; i < 600; i++) {
            letters.append("C%04d;%d;Wijk %d%n".formatted(i, random.nextInt(3), random.nextInt(5)));
            if (random.nextInt(6) == 0) {
                people.append("V%d;A%d;C%04d;%d-11-2026%n".formatted(i, i, i, 1 + random.nextInt(21)));
            }
        }
        new Letters(project).importLetters(sheet(letters.toString()));
        people(people.toString());

        List<String> lines = responses.report().lines().stream()
                .map(line -> line.batch() + " " + line.area() + " " + line.letters() + " " + line.registrations())
                .sorted()
                .toList();

        assertThat(lines)
                .hasSize(15)
                .isEqualTo(project.read(
                        handle -> handle.createQuery("""
                        SELECT l.batch || ' ' || l.area || ' ' || count(*) || ' ' || count(r.id) FROM letter l
                        LEFT JOIN registrant r ON r.letter_code = l.code GROUP BY l.batch, l.area ORDER BY 1""").mapTo(String.class).list()));
    }

    @Test
    void theForecastAddsToThePoolWhatTheLettersStillBring() throws Exception {
        Criterion criterion = campaign(100, 10, 4);

        ResponseReport report = responses.report();

        // Fourteen days after posting 74 percent is in: 74 letters' worth of time passed, 26 are to come.
        assertThat(report.exposed()).isEqualTo(74_000);
        assertThat(report.waiting()).isEqualTo(26_000);
        CategoryForecast first = report.forecast().getFirst();
        assertThat(first.criterion()).isEqualTo(criterion.name());
        assertThat(first.now()).isEqualTo(10);
        assertThat(first.expected()).isEqualTo(Fraction.of(10).plus(Fraction.of(21 * 26, 2 * 74)));
        assertThat(first.perLetter()).isEqualTo(Fraction.of(10, 74));
        assertThat(first.low()).isBetween(10, 13);
        assertThat(first.high()).isBetween(14, 20);
    }

    @Test
    void theAdviceSaysHowManyLettersAreNeededWithItsArithmetic() throws Exception {
        campaign(100, 10, 4);

        Advice advice = responses.report().advice();

        assertThat(advice.outcome()).isEqualTo(Advice.Outcome.TIGHT);
        // 2 × 8 − (10 + 3.69) = 2.31 wanted, so 3, at 10 / 74 a letter; 2 × 4 − (4 + 1.58) = 2.42, so 3, at 4 / 74.
        assertThat(advice.calls())
                .extracting(call -> call.category().category().name(), Advice.Call::shortage, Advice.Call::letters)
                .containsExactly(tuple("oud", 3L, Optional.of(56L)), tuple("jong", 3L, Optional.of(23L)));
        assertThat(advice.letters()).isEqualTo(56);
        Texts texts = Texts.in(Language.DUTCH);
        assertThat(Advice.told(advice.calls().getFirst(), 2))
                .extracting(texts::get)
                .satisfies(told -> assertThat(told.get(1))
                        .isEqualTo("Tekort 3 ÷ 5,41 per 100 brieven = ongeveer 56 extra brieven."));
    }

    @Test
    void fromTooFewPeopleNoNumberOfLettersIsWorkedOut() throws Exception {
        campaign(100, 10, 2);

        assertThat(responses.report().advice().calls().getFirst())
                .returns(Optional.empty(), Advice.Call::letters)
                .returns("oud", call -> call.category().category().name());
    }

    @Test
    void onTheDayOfPostingItIsTooEarlyToTell() throws Exception {
        letters();
        new Sendings(project).sent("1", Optional.of(TODAY));

        assertThat(responses.report().advice().outcome()).isEqualTo(Advice.Outcome.TOO_EARLY);
    }

    @Test
    void whatIsExpectedIsKeptAndUndone() {
        responses.set(new ResponseSettings(20, 40, 60, 3));

        assertThat(responses.settings()).isEqualTo(new ResponseSettings(20, 40, 60, 3));
        project.undo().undo();
        assertThat(responses.settings()).isEqualTo(ResponseSettings.USUAL);
        assertThatThrownBy(() -> new ResponseSettings(50, 35, 80, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Letters posted a fortnight ago, so many young and old registrants, and 8 and 4 seats for them. */
    private Criterion campaign(int letters, int young, int old) throws Exception {
        StringBuilder codes = new StringBuilder("code;batch;wijk\n");
        StringBuilder people = new StringBuilder("Voornaam;Achternaam;Briefcode;Aangemeld op;Leeftijd\n");
        for (int i = 0; i < letters; i++) {
            codes.append("C%04d;1;Noord%n".formatted(i));
            if (i < young + old) {
                people.append("V%d;A%d;C%04d;12-11-2026;%s%n".formatted(i, i, i, i < young ? "jong" : "oud"));
            }
        }
        new Letters(project).importLetters(sheet(codes.toString()));
        new Sendings(project).sent("1", Optional.of(TODAY.minusDays(14)));
        people(people.toString());
        Quotas quotas = new Quotas(project);
        Criterion criterion = quotas.addCriterion("Leeftijd");
        quotas.setQuota(quotas.addCategory(criterion.id(), "jong").id(), 8, 10);
        quotas.setQuota(quotas.addCategory(criterion.id(), "oud").id(), 4, 10);
        return criterion;
    }

    private void letters() throws Exception {
        new Letters(project).importLetters(sheet("""
                code;batch;wijk
                A1;1;Noord
                A2;1;Noord
                A3;1;Noord
                A4;1;Noord
                A5;1;Zuid
                A6;1;Zuid
                B1;2;Zuid
                B2;2;Zuid
                B3;2;Zuid
                B4;2;Zuid
                """));
    }

    private void people(String content) throws Exception {
        Registrations registrations = new Registrations(project);
        Sheet sheet = sheet(content);
        registrations.importRows(sheet, registrations.propose(sheet));
    }

    private Sheet sheet(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), content);
        Sheet sheet = SpreadsheetReader.read(file);
        Files.delete(file);
        return sheet;
    }
}
