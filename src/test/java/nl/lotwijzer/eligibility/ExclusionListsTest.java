package nl.lotwijzer.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules, the grounds and the lists as the project file keeps them. */
class ExclusionListsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Project project;
    private ExclusionLists lists;
    private Eligibility eligibility;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(10, folder, CLOCK);
        lists = new ExclusionLists(project);
        eligibility = new Eligibility(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void whatIsNeededOfAListIsKeptAndNothingElse() throws Exception {
        ReadList read = read("""
                Personeelsnummer;Naam;Geboortedatum;Adres;Postcode;Salaris
                P1;Vries, Jan de;7-4-1980;Kade 12 A;8991 AB;5000
                """);

        lists.add("Raadsleden", "Raadslid", LocalDate.of(2027, 3, 1), read);

        assertThat(lists.people()).singleElement().satisfies(person -> {
            assertThat(person.ground()).isEqualTo("Raadslid");
            assertThat(person.facts())
                    .isEqualTo(new PersonFacts(
                            "Jan",
                            "de Vries",
                            LocalDate.of(1980, 4, 7),
                            1980,
                            new Address("Kade", "12", "A", "8991 AB", ""),
                            "",
                            ""));
        });
    }

    @Test
    void aGroundInTheFileGoesBeforeThatOfTheList() throws Exception {
        lists.add("Mensen", "Betrokken", null, read("Naam;Grond\nJan Bos;Raadslid\nEls Bos;\n"));

        assertThat(lists.people()).extracting(ListedPerson::ground).containsExactly("Raadslid", "Betrokken");
        assertThat(lists.all()).extracting(ExclusionList::grounds).containsExactly(List.of("Betrokken", "Raadslid"));
    }

    @Test
    void theSameListAgainAddsNothing() throws Exception {
        String file = "Naam;E-mail\nJan Bos;jan@example.org\nEls Bos;els@example.org\n";

        assertThat(lists.add("Raad", "Raadslid", null, read(file))).isEqualTo(2);
        assertThat(lists.add("Raad", "Raadslid", null, read(file))).isZero();
        assertThat(lists.all()).extracting(ExclusionList::people).containsExactly(2);
    }

    @Test
    void rowsThatNobodyCanBeRecognisedByAreRefusedWithTheirNumber() throws Exception {
        ReadList read = read("Voornaam;Achternaam;Geboortedatum\nJan;Bos;31-31-1980\nEls;;1-1-1980\n");

        assertThat(read.people()).hasSize(1);
        assertThat(read.problems())
                .extracting(ReadList.RowProblem::row, ReadList.RowProblem::refused)
                .containsExactly(tuple(2, false), tuple(3, true));
        assertThat(read.recognisable()).isZero();
    }

    @Test
    void aFileWithoutNamesIsRefused() {
        assertThatThrownBy(() -> read("Kleur;Maat\nrood;L\nblauw;M\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("row 1");
    }

    @Test
    void aListNeedsANameAndAGround() throws Exception {
        ReadList read = read("Naam\nJan Bos\n");

        assertThatThrownBy(() -> lists.add(" ", "Raadslid", null, read)).isInstanceOf(EligibilityException.class);
        assertThatThrownBy(() -> lists.add("Raad", " ", null, read)).isInstanceOf(EligibilityException.class);
    }

    @Test
    void aListThatIsRemovedIsNowhereInTheFileNorInItsCopies() throws Exception {
        lists.add("Raad", "Raadslid", LocalDate.of(2026, 11, 21), read("Naam\nJan Zeldzamenaam\n"));
        project.backUp();
        ExclusionList list = lists.all().getFirst();
        assertThat(list.expired(LocalDate.now(CLOCK))).isTrue();

        lists.remove(list);

        assertThat(lists.all()).isEmpty();
        assertThat(lists.people()).isEmpty();
        assertThat(project.undo().next()).isEmpty();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllBytes(file))
                        .asString(StandardCharsets.UTF_8)
                        .as(String.valueOf(file.getFileName()))
                        .doesNotContain("Zeldzamenaam");
            }
        }
    }

    @Test
    void readingAListIsOneStepToUndo() throws Exception {
        lists.add("Raad", "Raadslid", null, read("Naam\nJan Bos\nEls Bos\n"));

        project.undo().undo();

        assertThat(lists.all()).isEmpty();
        assertThat(lists.people()).isEmpty();
    }

    @Test
    void theRulesAreKept() {
        EligibilityRules rules = new EligibilityRules(
                Optional.of(new AgeRule(16, 79, LocalDate.of(2027, 1, 1))),
                new Residence(
                        List.of("Noord"),
                        List.of("Waterveen", "waterveen"),
                        List.of(PostcodeRange.read("8991-8995").orElseThrow())));

        eligibility.set(rules);

        assertThat(eligibility.rules()).isEqualTo(rules);
        assertThat(eligibility.rules().residence().places()).containsExactly("Waterveen");
        project.undo().undo();
        assertThat(eligibility.set()).isEmpty();
        assertThat(eligibility.rules()).isEqualTo(EligibilityRules.OPEN);
    }

    @Test
    void aRuleWithoutAnOldestAgeIsKeptSo() {
        eligibility.set(
                new EligibilityRules(Optional.of(new AgeRule(0, null, LocalDate.of(2027, 1, 1))), Residence.ANYWHERE));

        assertThat(eligibility.rules().age()).contains(new AgeRule(0, null, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void theUsualGroundsCoverEveryUseAndCanBeKept() throws Exception {
        for (Language language : Language.values()) {
            List<ExclusionGround> usual = Eligibility.usual(Texts.in(language));

            eligibility.setGrounds(usual);

            assertThat(eligibility.grounds()).isEqualTo(usual);
            assertThat(usual).extracting(ExclusionGround::use).contains(ExclusionGround.Use.values());
        }
        ExclusionGround ground = eligibility.grounds().getFirst();
        assertThatThrownBy(() -> eligibility.setGrounds(List.of(ground, ground)))
                .isInstanceOf(EligibilityException.class);
    }

    private ReadList read(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), content);
        ReadList read = lists.read(SpreadsheetReader.read(file));
        Files.delete(file);
        return read;
    }
}
