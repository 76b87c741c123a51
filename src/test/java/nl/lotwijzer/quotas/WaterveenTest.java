package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample data can be drawn from: a hundred seats, with the quotas that follow from the population. */
class WaterveenTest {
    private static final int SEATS = 100;
    private static final Path SAMPLES = Path.of("sample-data");

    @Test
    void theQuotasOfThePopulationAreFeasible() throws Exception {
        SelectionInput input = input(SEATS);
        assertThat(input.members()).hasSize(438);
        assertThat(input.leftOut()).hasSize(14);
        assertThat(input.sharingHousehold()).isBetween(45, 65);
        assertThat(Feasibility.of(input, Progress.NONE).problems()).isEmpty();
    }

    @Test
    void theSameComesOutOfAProject(@TempDir Path folder) throws Exception {
        try (Project project = Project.create(
                folder.resolve("waterveen.beraad"),
                new ProjectDetails("waterveen", "Waterveen 2040", "", "", SEATS),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC))) {
            Registrations registrations = new Registrations(project);
            Sheet sheet = SpreadsheetReader.read(SAMPLES.resolve("aanmeldingen.xlsx"));
            var report = registrations.importRows(sheet, registrations.propose(sheet));
            Quotas quotas = new Quotas(project);
            assertThat(report.added())
                    .as("452 people, and two whose letter does not exist")
                    .isEqualTo(454);
            assertThat(report.refused()).isEqualTo(5);
            assertThat(quotas.proposals().stream().map(Proposal::criterion))
                    .containsExactly("Geslacht", "Leeftijd", "Opleiding", "Wijk", "Woonsituatie");
            quotas.apply(PopulationFile.read(SAMPLES.resolve("bevolking.csv")));
            quotas.calculate(new QuotaMethod.Rounded(), quotas.criteria());
            SelectionInput input = quotas.input();
            assertThat(input.leftOut()).hasSize(14);
            assertThat(input.members()).hasSize(440);
            assertThat(Feasibility.of(input, Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void rulesThatCannotHoldTogetherAreNamed() throws Exception {
        SelectionInput free = input(SEATS);
        List<Criterion> criteria = new ArrayList<>(free.criteria());
        criteria.set(2, criterion("Opleiding", 50, 53, "vmbo of lager", "mbo, havo of vwo", "hbo of universiteit"));
        criteria.set(4, criterion("Woonsituatie", 90, SEATS, "koopwoning", "huurwoning"));
        Feasibility feasibility = Feasibility.of(
                new SelectionInput(SEATS, true, criteria, free.members(), free.leftOut()), Progress.NONE);
        assertThat(feasibility.problems().stream().map(Problem::told).map(Texts.in(Language.DUTCH)::get))
                .singleElement()
                .asString()
                .isEqualTo(
                        "Dit kan niet samen: Opleiding “vmbo of lager” minstens 50, Woonsituatie “koopwoning” minstens 90"
                                + " en precies 100 plaatsen. Laat je één van deze regels los, dan kunnen de andere wel samen.");
    }

    /** A criterion of which the first category has these limits and the others are free. */
    private static Criterion criterion(String name, int min, int max, String... categories) {
        List<Category> all = new ArrayList<>();
        for (String category : categories) {
            all.add(new Category(0, category, 0, all.isEmpty() ? min : 0, all.isEmpty() ? max : SEATS));
        }
        return new Criterion(0, name, all);
    }

    private static SelectionInput input(int seats) throws Exception {
        return SelectionInput.of(seats, true, criteria(seats), candidates());
    }

    private static List<Criterion> criteria(int seats) throws Exception {
        Map<String, List<Category>> categories = new TreeMap<>();
        for (PopulationFile.Figure figure :
                PopulationFile.read(SAMPLES.resolve("bevolking.csv")).rows()) {
            categories
                    .computeIfAbsent(figure.criterion(), _ -> new ArrayList<>())
                    .add(new Category(0, figure.category(), figure.people(), 0, seats));
        }
        List<Criterion> criteria = new ArrayList<>();
        categories.forEach((name, free) -> {
            List<QuotaMethod.Range> ranges = new QuotaMethod.Rounded().ranges(new Criterion(0, name, free), seats);
            List<Category> bound = new ArrayList<>();
            for (int place = 0; place < free.size(); place++) {
                Category category = free.get(place);
                QuotaMethod.Range range = ranges.get(place);
                bound.add(new Category(0, category.name(), category.population(), range.min(), range.max()));
            }
            criteria.add(new Criterion(0, name, bound));
        });
        return criteria;
    }

    /** Everybody with a name and a code that nobody used before and that is not one of the two invented ones. */
    private static List<Candidate> candidates() throws Exception {
        Sheet sheet = SpreadsheetReader.read(SAMPLES.resolve("aanmeldingen.xlsx"));
        Set<String> seen = new HashSet<>(Set.of("0000-WXYZ", "WATERVEEN"));
        List<Candidate> candidates = new ArrayList<>();
        for (Row row : sheet.rows()) {
            Map<String, String> answers = new TreeMap<>();
            for (Column column : sheet.columns()) {
                answers.put(column.name(), row.cell(column.index()));
            }
            String name = answers.get("Voornaam") + answers.get("Achternaam");
            if (!name.isEmpty() && seen.add(answers.get("Briefcode")) && seen.add(answers.get("E-mailadres"))) {
                String household = answers.get("Postcode").replace(" ", "").toUpperCase(Locale.ROOT) + "-"
                        + answers.get("Huisnummer") + answers.get("Toevoeging");
                candidates.add(new Candidate("rij " + row.number(), answers, household));
            }
        }
        return candidates;
    }
}
