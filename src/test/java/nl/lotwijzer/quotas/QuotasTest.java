package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotasTest {
    @TempDir
    Path folder;

    private Project project;
    private Quotas quotas;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("p.beraad"),
                new ProjectDetails("p", "Proef", "", "", 100),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC));
        quotas = new Quotas(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void criteriaAndCategoriesAreAddedRenamedMovedAndRemoved() throws Exception {
        Criterion gender = quotas.addCriterion("Geslacht");
        Criterion age = quotas.addCriterion(" Leeftijd\u00A0 groep ");
        Category woman = quotas.addCategory(gender.id(), "vrouw");
        quotas.addCategory(gender.id(), "man");
        assertThat(shown()).isEqualTo("Geslacht[vrouw 0..100, man 0..100] Leeftijd groep[]");

        quotas.renameCriterion(age.id(), "Leeftijd");
        quotas.moveCriterion(age.id(), 0);
        quotas.renameCategory(woman.id(), "Vrouw");
        quotas.moveCategory(woman.id(), 1);
        assertThat(shown()).isEqualTo("Leeftijd[] Geslacht[man 0..100, Vrouw 0..100]");

        quotas.removeCategory(woman.id());
        quotas.removeCriterion(age.id());
        assertThat(shown()).isEqualTo("Geslacht[man 0..100]");
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() throws Exception {
        Criterion gender = quotas.addCriterion("Geslacht");
        Category woman = quotas.addCategory(gender.id(), "vrouw");
        String before = shown();
        assertThat(refusal(() -> quotas.addCriterion("  "))).isEqualTo("quotas.problem.nameBlank");
        assertThat(refusal(() -> quotas.addCriterion("x".repeat(121)))).isEqualTo("quotas.problem.nameLong");
        assertThat(refusal(() -> quotas.addCriterion("geslacht "))).isEqualTo("quotas.problem.nameTaken");
        assertThat(refusal(() -> quotas.addCategory(gender.id(), "VROUW"))).isEqualTo("quotas.problem.nameTaken");
        assertThat(refusal(() -> quotas.setQuota(woman.id(), 5, 4))).isEqualTo("quotas.problem.minAboveMax");
        assertThat(refusal(() -> quotas.setQuota(woman.id(), -1, 4))).isEqualTo("quotas.problem.seatsNegative");
        assertThat(refusal(() -> quotas.setPopulation(woman.id(), -1))).isEqualTo("quotas.problem.peopleNegative");
        assertThat(refusal(() -> quotas.calculate(new QuotaMethod.Rounded(), quotas.criteria())))
                .isEqualTo("quotas.problem.noPopulation");
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void quotasFollowFromThePopulationThatWasRead() throws Exception {
        PopulationFile file = PopulationFile.read(Path.of("sample-data/bevolking.csv"));
        assertThat(quotas.apply(file)).isEqualTo(new FileEffect(5, 21, 0, 0, 0));
        assertThat(quotas.apply(file)).as("read again").isEqualTo(new FileEffect(0, 0, 0, 21, 0));

        quotas.calculate(new QuotaMethod.Rounded(), quotas.criteria());
        assertThat(shown())
                .isEqualTo("Geslacht[vrouw 50..51, man 49..50, anders 0..1] "
                        + "Leeftijd[16 t/m 24 12..13, 25 t/m 34 15..16, 35 t/m 49 21..22, 50 t/m 64 24..25,"
                        + " 65 t/m 74 14..15, 75 of ouder 10..11] "
                        + "Opleiding[vmbo of lager 27..28, mbo, havo of vwo 39..40, hbo of universiteit 32..33] "
                        + "Wijk[Binnenstad 14..15, Havenkwartier 11..12, De Rietlanden 18..19, Oosterpolder 20..21,"
                        + " Vogelenwaard 16..17, Molenwijde 10..11, Buitengebied 8..9] "
                        + "Woonsituatie[huurwoning 43..44, koopwoning 56..57]");
        assertThat(quotas.criteria().get(4).targets(100)).containsExactly(43, 57);
        assertThat(quotas.criteria().get(0).categories().get(1).population()).isEqualTo(30_240);
    }

    @Test
    void aQuotaFileTakesThePlaceOfTheQuotasAndKeepsThePopulation() throws Exception {
        quotas.apply(population("Geslacht;vrouw;600\nGeslacht;man;400\nGeslacht;anders;0\nWijk;Noord;5\n"));
        FileEffect effect = quotas.apply(QuotaFile.read(OfficeFiles.text(
                folder.resolve("q.csv"),
                "feature,value,min,max,min_flex,max_flex\nOpleiding,laag,30,31,28,33\ngeslacht,MAN,40,41,40,41\n"
                        + "geslacht,vrouw,59,60,50,60\n")));
        assertThat(effect).isEqualTo(new FileEffect(1, 1, 2, 0, 2));
        assertThat(shown()).isEqualTo("Opleiding[laag 30..31] Geslacht[man 40..41, vrouw 59..60]");
        Category woman = quotas.criteria().get(1).categories().get(1);
        assertThat(woman.population()).isEqualTo(600);
        assertThat(woman.flex()).isEqualTo(new Flexibility(50, 60));
        quotas.setQuota(woman.id(), 45, 55);
        assertThat(quotas.criteria().get(1).categories().get(1).flex()).isEqualTo(new Flexibility(45, 60));
        assertThat(quotas.toFile().criteria()).isEqualTo(quotas.criteria());
    }

    @Test
    void everyChangeCanBeUndoneAndIsInTheJournal() throws Exception {
        quotas.apply(population("Geslacht;vrouw;600\nGeslacht;man;400\n"));
        String before = shown();
        quotas.calculate(new QuotaMethod.SeatsAround(2), quotas.criteria());
        quotas.setHouseholdRule(false);
        quotas.removeCriterion(quotas.criteria().getFirst().id());
        assertThat(shown()).isEmpty();
        for (int step = 0; step < 3; step++) {
            project.undo().undo();
        }
        assertThat(shown()).isEqualTo(before);
        assertThat(quotas.householdRule()).isTrue();
        assertThat(project.journal().entries().stream().map(entry -> entry.action()))
                .contains("quotas.journal.readPopulation", "quotas.journal.calculate", "quotas.journal.household");
        assertThat(project.journal().entries().stream().map(entry -> entry.details()))
                .contains("criteria=1 seats=100 method=seats:2 tie=listed-first");
    }

    @Test
    void theHouseholdRuleIsOnUntilSomebodyTurnsItOff() {
        assertThat(quotas.householdRule()).isTrue();
        quotas.setHouseholdRule(false);
        assertThat(quotas.householdRule()).isFalse();
        quotas.setHouseholdRule(true);
        assertThat(quotas.householdRule()).isTrue();
    }

    private PopulationFile population(String rows) throws Exception {
        return PopulationFile.read(OfficeFiles.text(folder.resolve("b.csv"), "kenmerk;categorie;aantal\n" + rows));
    }

    private interface Attempt {
        void make() throws Exception;
    }

    private static String refusal(Attempt attempt) {
        return catchThrowableOfType(QuotaException.class, attempt::make).told().key();
    }

    private String shown() {
        return quotas.criteria().stream()
                .map(criterion -> criterion.name()
                        + criterion.categories().stream()
                                .map(category -> category.name() + " " + category.min() + ".." + category.max())
                                .toList())
                .collect(Collectors.joining(" "));
    }
}
