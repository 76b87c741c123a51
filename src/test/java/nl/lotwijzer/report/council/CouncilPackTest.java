package nl.lotwijzer.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.phases.Mandate;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.recommendations.CouncilAnswer;
import nl.lotwijzer.recommendations.Recommendations;
import nl.lotwijzer.recommendations.Votes;
import nl.lotwijzer.recommendations.Wording;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.sample.SampleProject;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import nl.lotwijzer.steering.BudgetTotals;
import nl.lotwijzer.steering.Budgets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published says what the rooms say, and names nobody. */
class CouncilPackTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Actor LEADER = new Actor("projectleider", "Sanne Voorbeeld");
    private static final int RANDOM_PROJECTS = 20;
    private static final int PEOPLE = 40;

    @TempDir
    static Path folder;

    private static Project project;
    private static Report report;

    @BeforeAll
    static void work() throws Exception {
        Path own = Files.createDirectory(folder.resolve("voorbeeld"));
        project = new SampleProject(own, LEADER, CLOCK, step -> {}, Progress.NONE).make();
        report = council(project, Language.DUTCH);
    }

    @AfterAll
    static void close() {
        project.close();
    }

    private static Report council(Project project, Language language) throws Exception {
        Packs packs = new Packs(project);
        return packs.make(packs.whole(Pack.COUNCIL, language));
    }

    private static Page page(String title) {
        return report.pages().stream()
                .filter(page -> page.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Block.Table> tables(Page page) {
        return page.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    @Test
    void hasItsPagesInBothLanguages() throws Exception {
        assertThat(report.pages())
                .extracting(Page::title)
                .containsExactly(
                        "Leeswijzer",
                        "Loting",
                        "Afspiegeling",
                        "Aanbevelingen",
                        "Proces",
                        "Kosten",
                        "Toezicht",
                        "Evaluatie");
        List<Page> english = council(project, Language.ENGLISH).pages();
        for (int i = 0; i < english.size(); i++) {
            assertThat(english.get(i).title())
                    .isNotEqualTo(report.pages().get(i).title());
            assertThat(english.get(i).blocks())
                    .hasSameSizeAs(report.pages().get(i).blocks());
        }
    }

    @Test
    void tellsTheVotesAsTheyWereWithTheRule() {
        List<List<Value>> rows = tables(page("Aanbevelingen")).getFirst().rows();
        var all = new Recommendations(project).all();
        assertThat(rows).hasSameSizeAs(all);
        for (int i = 0; i < rows.size(); i++) {
            Votes votes = all.get(i).votes().orElseThrow();
            assertThat(rows.get(i).subList(3, 6))
                    .containsExactly(
                            new Value.Count(votes.inFavour()),
                            new Value.Count(votes.against()),
                            new Value.Count(votes.blank()));
            assertThat(rows.get(i).get(7))
                    .isEqualTo(new Value.Count(all.get(i).outcome().needed().orElseThrow()));
            boolean adopted = rows.get(i).getLast().equals(new Value.Text("Aangenomen"));
            assertThat(adopted).isEqualTo(all.get(i).outcome().adopted());
        }
        Block.Prose rule = (Block.Prose) page("Aanbevelingen").blocks().getFirst();
        assertThat(rule.paragraphs().getFirst())
                .isEqualTo("Aangenomen bij ten minste 2/3 van de stemmen voor en tegen; blanco telt niet mee.");
    }

    @Test
    void tellsOfThePanelAsItWasDrawnAndNotTheFewOfACategory() {
        List<List<Value>> rows = tables(page("Afspiegeling")).getFirst().rows();
        List<Value> told = rows.stream()
                .filter(row -> row.getFirst().equals(new Value.Text("Geslacht")))
                .map(row -> row.get(4))
                .toList();
        assertThat(told).hasSize(3);
        assertThat(told.getLast()).as("of very few others nothing is told").isEqualTo(new Value.Text("niet vermeld"));
        assertThat(told.subList(0, 2)).as("nor of one of the rest").containsOnlyOnce(new Value.Text("niet vermeld"));
        long seats = rows.stream()
                .filter(row -> row.getFirst().equals(new Value.Text("Leeftijd")))
                .mapToLong(row -> ((Value.Count) row.get(9)).number())
                .sum();
        assertThat(seats)
                .isEqualTo(
                        new Lotteries(project).current().orElseThrow().panel().size());
        assertThat(Attack.on(List.of(report.pages().subList(1, 3)))).isEmpty();
    }

    @Test
    void addsUpTheCosts() {
        BudgetTotals totals = new Budgets(project).totals();
        List<Block.Table> tables = tables(page("Kosten"));
        long planned = tables.stream()
                .flatMap(table -> table.rows().stream())
                .mapToLong(row -> ((Value.Money) row.get(1)).amount().cents())
                .sum();
        assertThat(planned).isEqualTo(totals.planned().cents());
    }

    @Test
    void drawsItsChartsFromItsTables() {
        for (Page page : report.pages()) {
            for (Block block : page.blocks()) {
                if (block instanceof Block.Chart chart) {
                    assertThat(chart.description()).isNotBlank();
                    assertThat(page.tableOf(chart).rows()).hasSizeGreaterThan(chart.lastRow());
                }
            }
        }
    }

    @Test
    void namesNobodyOfTheExample() throws Exception {
        Traces traces = new Traces(project);
        assertThat(traces.size()).isGreaterThan(1000);
        for (Language language : Language.values()) {
            Report made = council(project, language);
            for (FileKind kind : FileKind.values()) {
                assertThat(traces.in(Packs.bytes(made, kind)))
                        .as(language + " " + kind)
                        .isEmpty();
            }
        }
    }

    @Test
    void namesNobodyWhoWasTypedIntoItEither() throws Exception {
        for (int seed = 0; seed < RANDOM_PROJECTS; seed++) {
            try (Project other = gossip(new Random(seed), Files.createDirectory(folder.resolve("p" + seed)))) {
                Traces traces = new Traces(other);
                Report made = council(other, Language.DUTCH);
                for (FileKind kind : seed < 2 ? FileKind.values() : new FileKind[] {FileKind.XLSX}) {
                    assertThat(traces.in(Packs.bytes(made, kind)))
                            .as("project " + seed + " " + kind)
                            .isEmpty();
                }
            }
        }
    }

    /** Makes a project whose leader tells everything of everybody. */
    private static Project gossip(Random random, Path own) throws Exception {
        Project made = Project.create(
                own.resolve("p.beraad"),
                new ProjectDetails("p", "Beraad van " + name(0, random.nextInt(9)), "Raad", "Wat vindt An de Wit?", 10),
                LEADER,
                CLOCK);
        List<String> told = new ArrayList<>();
        StringBuilder rows = new StringBuilder(
                "Formulier-id;Voornaam;Achternaam;Straat;Huisnummer;Postcode;Woonplaats;E-mail;Telefoon\n");
        for (int i = 0; i < PEOPLE; i++) {
            int tail = random.nextInt(9);
            String email = "mens" + i + "." + tail + "@voorbeeld" + tail + ".nl";
            String phone = "06" + (10_000_000 + random.nextInt(80_000_000));
            rows.append("%d;Voor%s;%s;Lange Kade;%d;8991 AB;Waterveen;%s;%s%n"
                    .formatted(i, letters(i), "van der Ach" + letters(i + tail), i + 1, email, phone));
            told.add("Ik sprak Voor" + letters(i) + " van der Ach" + letters(i + tail) + ", Lange Kade " + (i + 1)
                    + " (" + email + ", " + phone.substring(0, 2) + "-" + phone.substring(2)
                    + ", R%04d".formatted(i + 1)
                    + ", NL91 ABNA 0417 1643 00).");
        }
        Path file = Files.writeString(own.resolve("aanmeldingen.csv"), rows);
        Registrations registrations = new Registrations(made);
        Sheet sheet = SpreadsheetReader.read(file);
        registrations.importRows(sheet, registrations.propose(sheet));
        assertThat(registrations.count()).isEqualTo(PEOPLE);
        Recommendations recommendations = new Recommendations(made);
        for (int i = 0; i + 4 < PEOPLE; i += 5) {
            long id = recommendations.add(new Wording(
                    "Nr " + i + " " + told.get(i), told.get(i + 1), "Thema", told.get(i + 2), told.get(i + 3)));
            recommendations.answer(
                    id,
                    new CouncilAnswer(
                            CouncilAnswer.Kind.REJECTED, told.get(i + 4), "", Optional.of(LocalDate.of(2026, 11, 1))));
        }
        new Phases(made).keep(new Mandate(told.getFirst(), told.getLast()));
        return made;
    }

    private static String name(int first, int last) {
        return "Voor" + letters(first) + " van der Ach" + letters(last);
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 10) + (char) ('a' + number % 10) + "en";
    }
}
