package nl.lotwijzer.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Figure;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Money;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.steering.BudgetLine;
import nl.lotwijzer.steering.BudgetTotals;
import nl.lotwijzer.steering.Budgets;

/** Tells what it costs by category; never what one person was paid. */
final class CostPage {
    private static final String TABLE = "Kosten";

    private final List<BudgetLine> lines;
    private final PageWords words;

    CostPage(Project project, Texts texts) {
        this.lines = new Budgets(project).lines();
        this.words = new PageWords(texts, "report.council.cost.");
    }

    Page page() {
        if (lines.isEmpty()) {
            return words.page(List.of(), true);
        }
        BudgetTotals totals = BudgetTotals.of(lines);
        List<List<Value>> rows = new ArrayList<>();
        for (Map.Entry<String, BudgetTotals> category :
                BudgetTotals.byCategory(lines).entrySet()) {
            rows.add(row(category.getKey(), category.getValue()));
        }
        return words.page(
                List.of(
                        new Block.Figures(
                                words.text("together"),
                                List.of(
                                        figure("planned", totals.planned()),
                                        figure("spent", totals.spent()),
                                        figure("forecast", totals.forecast()))),
                        new Table(
                                TABLE,
                                List.of(
                                        words.words("category"),
                                        words.numbers("planned"),
                                        words.numbers("spent"),
                                        words.numbers("forecast"),
                                        words.numbers("spentShare")),
                                rows),
                        new Chart(
                                Chart.Kind.BARS,
                                words.text("chart"),
                                TABLE,
                                0,
                                List.of(1, 2, 3),
                                List.of(),
                                0,
                                rows.size() - 1,
                                words.text("chartExplained"))),
                false);
    }

    private static List<Value> row(String category, BudgetTotals totals) {
        return List.of(
                new Text(category),
                new Money(totals.planned()),
                new Money(totals.spent()),
                new Money(totals.forecast()),
                totals.spent().negative()
                        ? Value.NONE
                        : Share.of(totals.spent().cents(), totals.planned().cents()));
    }

    private Figure figure(String name, Euro amount) {
        return new Figure(words.text(name), new Money(amount), words.text(name + ".note"));
    }
}
