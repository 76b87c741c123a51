package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedAnswersTest {
    private static final DerivedRule.Age AGE = new DerivedRule.Age(
            "Leeftijd", LocalDate.of(2026, 11, 1), AgeBand.namedBy(List.of("16-34", "35 t/m 64", "65 jaar of ouder")));

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.create(folder);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void readsTheBandsFromTheNamesOfCategories() {
        assertThat(AgeBand.namedBy(List.of("75 jaar of ouder", "16-34", "35 – 74 jaar")))
                .containsExactly(
                        new AgeBand(16, 34, "16-34"),
                        new AgeBand(35, 74, "35 – 74 jaar"),
                        new AgeBand(75, 150, "75 jaar of ouder"));
        assertThat(AgeBand.namedBy(List.of("jonger dan 25", "25 tot en met 64", "65+")))
                .extracting(AgeBand::from, AgeBand::through)
                .containsExactly(tuple(0, 24), tuple(25, 64), tuple(65, 150));
        assertThat(AgeBand.namedBy(List.of("t/m 17 jaar", "18 jaar en ouder"))).hasSize(2);
        assertThat(AgeBand.namedBy(List.of("16-35", "35-65"))).as("overlapping").isEmpty();
        assertThat(AgeBand.namedBy(List.of("jong", "oud"))).isEmpty();
    }

    @Test
    void countsTheAgeOnTheDay() {
        assertThat(AGE.of(born(LocalDate.of(1991, 11, 1)))).isEqualTo(new DerivedRule.Found("35 t/m 64"));
        assertThat(AGE.of(born(LocalDate.of(1991, 11, 2)))).isEqualTo(new DerivedRule.Found("16-34"));
        assertThat(AGE.of(born(LocalDate.of(2010, 11, 2))))
                .isInstanceOfSatisfying(
                        DerivedRule.Doubtful.class,
                        doubt -> assertThat(told(doubt))
                                .isEqualTo("iemand van 15 jaar hoort bij geen leeftijdsgroep van Leeftijd. "
                                        + "Kijk de datum of de groepen na."));
    }

    @Test
    void derivesFromAYearOnlyWhenBothAgesFallInOneBand() {
        assertThat(AGE.of(bornIn(1990))).isEqualTo(new DerivedRule.Found("35 t/m 64"));
        assertThat(AGE.of(bornIn(1991))).isInstanceOfSatisfying(DerivedRule.Doubtful.class, doubt -> {
            assertThat(doubt.possible()).containsExactlyInAnyOrder("16-34", "35 t/m 64");
            assertThat(told(doubt)).contains("34 of 35 jaar");
        });
        assertThat(AGE.of(bornIn(null))).isEqualTo(new DerivedRule.Nothing());
    }

    @Test
    void findsTheAreaOfAPostcode() throws Exception {
        PostcodeTable table = table("""
                postcode;wijk
                8991;Noord
                8992 AA;Zuid
                8992AB-8992ZZ;West
                8993 t/m 8995;Oost
                """);
        assertThat(table.areasOf("8991 XK")).containsExactly("Noord");
        assertThat(table.areasOf("8991")).containsExactly("Noord");
        assertThat(table.areasOf("8992aa")).containsExactly("Zuid");
        assertThat(table.areasOf("8992 AB")).containsExactly("West");
        assertThat(table.areasOf("8992")).containsExactly("West", "Zuid");
        assertThat(table.areasOf("8995 ZZ")).containsExactly("Oost");
        assertThat(table.areasOf("8996 AA")).isEmpty();
        assertThat(table.areasOf("onbekend")).isEmpty();
        assertThat(table.areas()).containsExactly("Noord", "Oost", "West", "Zuid");
    }

    @Test
    void refusesATableThatGivesAPostcodeToTwoAreas() {
        assertThatThrownBy(() -> table("postcode;wijk\n8991;Noord\n8991 AB;Zuid\n"))
                .isInstanceOfSatisfying(
                        InputException.class,
                        refused -> assertThat(Texts.in(Language.DUTCH).get(refused.told()))
                                .isEqualTo("tabel.csv, rij 3, kolom postcode, ‘8991 AB’: "
                                        + "deze postcode valt al onder rij 2. Haal een van de twee weg."));
        assertThatThrownBy(() -> table("postcode;wijk\nDelft;Noord\n")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> table("plaats;wijk\nDelft;Noord\n")).isInstanceOf(InputException.class);
    }

    @Test
    void answersEverybodyAnewWhenARuleChangesInOneDeedThatCanBeUndone() throws Exception {
        read("id;naam;geboortedatum\n1;An Bos;1-2-1980\n2;Bo Dam;3-4-2005\n3;Cor Eg;\n");
        String before = TestProject.content(project);
        int entries = project.journal().entries().size();

        assertThat(new DerivedAnswers(project).set(AGE)).isEqualTo(3);
        assertThat(project.journal().entries()).hasSize(entries + 1);
        assertThat(answers("Leeftijd")).containsExactly("35 t/m 64", "16-34", "");

        project.undo().undo();
        assertThat(TestProject.content(project)).isEqualTo(before);
    }

    @Test
    void answersWhatIsReadAndSaysWhatItCannotTell() throws Exception {
        new DerivedAnswers(project).set(AGE);
        new DerivedAnswers(project).set(new DerivedRule.Area("Wijk", table("postcode;wijk\n8991;Noord\n")));
        Sheet sheet = sheet("id;naam;geboortejaar;postcode\n1;An Bos;1980;8991 AB\n2;Bo Dam;1991;9999 XX\n");
        Registrations registrations = new Registrations(project);
        ImportReport report = registrations.importRows(sheet, registrations.propose(sheet));

        assertThat(answers("Leeftijd")).containsExactly("35 t/m 64", "");
        assertThat(answers("Wijk")).containsExactly("Noord", "");
        assertThat(report.rows().outcomes().get(1).remarks())
                .extracting(remark -> Texts.in(Language.DUTCH).get(remark.told()))
                .containsExactly(
                        "aanmeldingen.csv, rij 3, kolom geboortejaar, ‘1991’: met alleen dit jaar is iemand op 1 november "
                                + "2026 34 of 35 jaar, en dat zijn twee leeftijdsgroepen. Vraag de geboortedatum na.",
                        "aanmeldingen.csv, rij 3, kolom postcode, ‘9999 XX’: postcode 9999 XX staat niet in de tabel met "
                                + "gebieden voor Wijk. Vul de tabel aan of verbeter de postcode.");
        assertThat(registrations.importRows(sheet, registrations.propose(sheet)).unchanged())
                .isEqualTo(2);
    }

    @Test
    void setsTheRulesOfAnImportWithItAndAnswersThoseWhoWereThereToo() throws Exception {
        read("id;naam;geboortedatum\n1;An Bos;1-2-1980\n");
        Sheet sheet = sheet("id;naam;geboortedatum\n2;Bo Dam;3-4-2005\n");
        Registrations registrations = new Registrations(project);
        String before = TestProject.content(project);
        registrations.importRows(sheet, registrations.propose(sheet).with(List.of(AGE)));

        assertThat(answers("Leeftijd")).containsExactly("35 t/m 64", "16-34");
        assertThat(new DerivedAnswers(project).rules()).containsExactly(AGE);
        project.undo().undo();
        assertThat(TestProject.content(project)).isEqualTo(before);
    }

    @Test
    void leavesAnAnswerThatWasCorrectedByHand() {
        Form form = born(LocalDate.of(1980, 1, 1)).withAnswers(Map.of("Leeftijd", "16-34"));
        Derivations rules = new Derivations(List.of(AGE));
        assertThat(rules.answered(form, Set.of("=Leeftijd")).answers()).containsEntry("Leeftijd", "16-34");
        assertThat(rules.answered(form, Set.of()).answers()).containsEntry("Leeftijd", "35 t/m 64");
    }

    private List<String> answers(String criterion) {
        return new Registrations(project)
                .all().stream()
                        .map(registrant -> registrant.answers().getOrDefault(criterion, "?"))
                        .toList();
    }

    private void read(String text) throws Exception {
        Sheet sheet = sheet(text);
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
    }

    private Sheet sheet(String text) throws InputException {
        return SpreadsheetReader.read(OfficeFiles.text(folder.resolve("aanmeldingen.csv"), text));
    }

    private PostcodeTable table(String text) throws InputException {
        return PostcodeTable.read(SpreadsheetReader.read(OfficeFiles.text(folder.resolve("tabel.csv"), text)));
    }

    private static Form born(LocalDate day) {
        return form(day, null);
    }

    private static Form bornIn(@Nullable Integer year) {
        return form(null, year);
    }

    private static Form form(@Nullable LocalDate day, @Nullable Integer year) {
        return new Form("", "", "An", "Bos", "", "", Address.NONE, day, year, null, "", Map.of());
    }

    private static String told(DerivedRule.Doubtful doubt) {
        return Texts.in(Language.DUTCH).get(doubt.why());
    }
}
