package nl.lotwijzer.report.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.ActionStatus;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.BudgetDetails;
import nl.lotwijzer.steering.BudgetEntry;
import nl.lotwijzer.steering.Budgets;
import nl.lotwijzer.steering.DecisionDetails;
import nl.lotwijzer.steering.Decisions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report tells what changed since the one before it, and holds what was decided and done in its period. */
class SteeringChangesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Project project;
    private Packs packs;
    private long line;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(30, folder, CLOCK);
        packs = new Packs(project);
        line = new Budgets(project).add(new BudgetDetails("Zaal", "Huur", new Euro(100_00), Euro.ZERO, null));
        new Decisions(project).note(new DecisionDetails("Plan vastgesteld", TODAY.minusDays(30), null, null, ""));
        new Actions(project).note(ActionDetails.open("Zaal boeken", "Sanne", TODAY.minusDays(1), null));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void theFirstReportHasNothingToCompareWith() throws Exception {
        assertThat(page(0, Period.until(TODAY)).blocks())
                .filteredOn(Block.Remarks.class::isInstance)
                .hasSize(2);
        assertThat(changes(Period.until(TODAY))).isEmpty();
    }

    @Test
    void theNextReportTellsWhatChanged() throws Exception {
        packs.export(folder.resolve("een.xlsx"), request(Period.until(TODAY)), FileKind.XLSX);
        new Budgets(project).spend(BudgetEntry.of(line, TODAY, "", new Euro(120_50)));
        new Decisions(project).note(new DecisionDetails("Brief goedgekeurd", TODAY, null, null, ""));
        new Actions(project).close(new Actions(project).all().getFirst(), ActionStatus.DONE, TODAY);

        List<List<Value>> changed = changes(Period.until(TODAY)).stream()
                .filter(row -> !row.getLast().equals(new Value.Count(0)))
                .toList();

        assertThat(changed)
                .containsExactly(
                        row("Besluiten", count(1), count(2), count(1)),
                        row("Open acties", count(1), count(0), count(-1)),
                        row("Acties die te laat zijn", count(1), count(0), count(-1)),
                        row("Uitgegeven", money(0), money(120_50), money(120_50)),
                        row("Verwachte kosten", money(100_00), money(120_50), money(20_50)));
        assertThat(signals()).anyMatch(sentence -> sentence.contains("20,50 meer dan gepland"));
    }

    @Test
    void thePeriodHoldsItsDecisionsAndWhatIsOpen() throws Exception {
        Period lastWeek = new Period(TODAY.minusDays(7), TODAY);
        assertThat(decisions(lastWeek).blocks())
                .singleElement()
                .satisfies(block -> assertThat(((Block.Table) block).name()).isEqualTo("Acties"));
        assertThat(decisions(Period.until(TODAY)).blocks()).hasSize(2);
        new Actions(project).close(new Actions(project).all().getFirst(), ActionStatus.DROPPED, TODAY.minusDays(8));
        assertThat(decisions(lastWeek).missing()).isNotEmpty();
    }

    private List<String> signals() throws Exception {
        return page(0, Period.until(TODAY)).blocks().stream()
                .filter(Block.Remarks.class::isInstance)
                .flatMap(block -> ((Block.Remarks) block).sentences().stream())
                .toList();
    }

    private Page decisions(Period period) throws Exception {
        return page(8, period);
    }

    private List<List<Value>> changes(Period period) throws Exception {
        return page(0, period).table().map(Block.Table::rows).orElse(List.of());
    }

    private Page page(int number, Period period) throws Exception {
        return packs.make(request(period)).pages().get(number);
    }

    private static PackRequest request(Period period) {
        return PackRequest.of(Pack.STEERING, Language.DUTCH, period);
    }

    private static List<Value> row(String name, Value then, Value now, Value difference) {
        return List.of(new Value.Text(name), then, now, difference);
    }

    private static Value count(long number) {
        return new Value.Count(number);
    }

    private static Value money(long cents) {
        return new Value.Money(new Euro(cents));
    }
}
