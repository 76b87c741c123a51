package nl.lotwijzer.report.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.FollowUps;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Recommendations;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.sample.AdvisedProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpPackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private static Report report(Project project, Language language, Period period) throws Exception {
        return new Packs(project).make(PackRequest.of(Pack.FOLLOW_UP, language, period));
    }

    private static List<String> row(Page page, int number) {
        return row(page.table().orElseThrow(), number);
    }

    private static List<String> action(Report report, int number) {
        return row((Block.Table) report.pages().get(1).blocks().get(1), number);
    }

    private static List<String> row(Block.Table table, int number) {
        return table.rows().get(number).stream()
                .map(value -> switch (value) {
                    case Value.Text(String text) -> text;
                    case Value.Count(long count) -> Long.toString(count);
                    case Value.Day(LocalDate day) -> day.toString();
                    default -> "";
                })
                .toList();
    }

    @Test
    void namesNobodyWhomTheProjectKnows() throws Exception {
        try (Project project = AdvisedProject.make(folder)) {
            new Offices(project)
                    .add(new OfficeDetails(
                            Office.SECRETARY, "Wietske van der Proef", "", "", null, null, null, "", ""));
            Recommendations recommendations = new Recommendations(project);
            Recommendation first = recommendations.all().getFirst();
            new FollowUps(project)
                    .add(
                            first.id(),
                            FollowUp.of("Vraag wietske van der Proef", "Wietske van der Proef", Optional.of(TODAY)));
            Report report = report(project, Language.DUTCH, Period.until(TODAY));
            assertThat(report.pages().toString())
                    .doesNotContainIgnoringCase("wietske van der")
                    .contains("[weggelaten]");
            assertThat(report.cover().maker().name()).isEmpty();
        }
    }

    @Test
    void tellsTheVotesWithTheRuleInWords() throws Exception {
        try (Project project = AdvisedProject.make(folder)) {
            Page votes =
                    report(project, Language.DUTCH, Period.until(TODAY)).pages().get(3);
            assertThat(row(votes, 2))
                    .containsExactly(
                            "Nr. 3",
                            "Bouw niet meer in de laagste delen van de polder",
                            "62",
                            "31",
                            "0",
                            "93",
                            "93",
                            "62",
                            "66,67% (precies 2/3)",
                            "Aangenomen",
                            "≥ 2/3 van voor en tegen");
            assertThat(((Block.Remarks) votes.blocks().getFirst()).sentences())
                    .startsWith(
                            "Aangenomen bij ten minste 2/3 van de stemmen voor en tegen; blanco telt niet mee.",
                            "Nummer 13: Aangenomen bij ten minste 75% van alle stemmen; blanco telt mee."
                                    + " Een verordening bindt ook de volgende raad. De deelnemers wilden daarvoor een"
                                    + " ruimere meerderheid.");
            assertThat(row(votes, 7).subList(5, 10)).containsExactly("93", "90", "60", "65,6%", "Niet aangenomen");
            assertThat(row(votes, 12).subList(6, 11))
                    .containsExactly("93", "70", "77,4%", "Aangenomen", "≥ 75% van alle stemmen");
            Block.Chart chart = (Block.Chart) votes.blocks().getLast();
            assertThat(chart.lines()).containsExactly(7);
            assertThat(votes.tableOf(chart).columns().get(7).header()).isEqualTo("Nodig");
            assertThat(chart.lastRow()).isEqualTo(13);
        }
    }

    @Test
    void tellsHowItStoodAtTheEndOfThePeriod() throws Exception {
        try (Project project = AdvisedProject.make(folder)) {
            Report now = report(project, Language.DUTCH, Period.until(TODAY));
            assertThat(now.figures())
                    .containsExactly(
                            KeyFigure.count("recommendationsAdopted", 11),
                            KeyFigure.count("recommendationsAnswered", 9),
                            KeyFigure.count("followUps", 10),
                            KeyFigure.count("followUpsDone", 1),
                            KeyFigure.count("followUpsLate", 1));
            assertThat(action(now, 1)).contains("Overstromingsonderzoek afronden", "2026-11-01", "Bezig", "te laat");

            Report before = report(project, Language.DUTCH, Period.until(LocalDate.of(2026, 5, 1)));
            assertThat(before.figures())
                    .contains(KeyFigure.count("followUpsDone", 0), KeyFigure.count("followUpsLate", 0));
            assertThat(action(before, 1)).contains("Niet begonnen").doesNotContain("te laat");

            assertThat(row(now.pages().get(1), 2)).contains("Deels overgenomen", "RB 2027-61", "2027-06-24");

            Page progress = report(project, Language.DUTCH, new Period(LocalDate.of(2026, 10, 1), TODAY))
                    .pages()
                    .get(2);
            assertThat(progress.table().orElseThrow().rows()).hasSize(4);
        }
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() throws Exception {
        try (Project project = Project.create(
                folder.resolve("leeg.beraad"),
                new ProjectDetails("leeg", "Leeg", "", "", 10),
                new Actor("projectleider", ""),
                AdvisedProject.CLOCK)) {
            for (Language language : Language.values()) {
                assertThat(report(project, language, Period.until(TODAY)).pages())
                        .hasSize(4)
                        .noneMatch(page -> page.missing().isEmpty());
            }
        }
    }

    @Test
    void isTheSameInBothLanguagesButForItsWords() throws Exception {
        try (Project project = AdvisedProject.make(folder)) {
            Report dutch = report(project, Language.DUTCH, Period.until(TODAY));
            Report english = report(project, Language.ENGLISH, Period.until(TODAY));
            for (int i = 0; i < 4; i++) {
                assertThat(english.pages().get(i).title()).isNotBlank();
                assertThat(english.pages()
                                .get(i)
                                .table()
                                .map(table -> table.rows().size()))
                        .isEqualTo(dutch.pages()
                                .get(i)
                                .table()
                                .map(table -> table.rows().size()));
            }
            assertThat(row(english.pages().get(3), 2)).contains("66.67% (precisely 2/3)", "Adopted");
        }
    }
}
