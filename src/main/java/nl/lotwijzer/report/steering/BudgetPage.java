package nl.lotwijzer.report.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Block.Figure;
import nl.lotwijzer.report.Block.Figures;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Money;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.steering.BudgetLine;
import nl.lotwijzer.steering.BudgetTotals;

/** What was planned, spent and is expected: together, by category with a chart, and line by line. */
final class BudgetPage {
    private static final String BY_CATEGORY = "Categorieen";
    private static final int PLANNED = 1;
    private static final int SPENT = 3;
    private static final int FORECAST = 4;

    private final List<BudgetLine> lines;
    private final PageWords words;

    BudgetPage(List<BudgetLine> lines, Texts texts) {
        this.lines = lines;
        this.words = new PageWords(texts, "report.budget.");
    }

    Page page() {
        Table categories = categories();
        List<Block> blocks = new ArrayList<>();
        blocks.add(totals(BudgetTotals.of(lines)));
        blocks.add(categories);
        if (!lines.isEmpty()) {
            blocks.add(new Chart(
                    Chart.Kind.COLUMNS,
                    words.text("chart"),
                    BY_CATEGORY,
                    0,
                    List.of(PLANNED, SPENT, FORECAST),
                    List.of(),
                    0,
                    categories.rows().size() - 1,
                    words.text("chart.description")));
        }
        blocks.add(lines());
        return words.page(blocks, lines.isEmpty());
    }

    private Figures totals(BudgetTotals totals) {
        return new Figures(
                words.text("totals"),
                List.of(
                        figure("planned", totals.planned()),
                        figure("committed", totals.committed()),
                        figure("spent", totals.spent()),
                        figure("forecast", totals.forecast()),
                        figure("left", totals.left())));
    }

    private Figure figure(String name, Euro amount) {
        return new Figure(words.text(name), new Money(amount), words.text(name + ".note"));
    }

    private Table categories() {
        List<Column> columns = new ArrayList<>();
        columns.add(words.words("category"));
        columns.addAll(amounts());
        return new Table(
                BY_CATEGORY,
                columns,
                BudgetTotals.byCategory(lines).entrySet().stream()
                        .map(this::category)
                        .toList());
    }

    private List<Value> category(Map.Entry<String, BudgetTotals> category) {
        BudgetTotals totals = category.getValue();
        return row(
                List.of(new Text(category.getKey())),
                List.of(totals.planned(), totals.committed(), totals.spent(), totals.forecast(), totals.left()));
    }

    private Table lines() {
        List<Column> columns = new ArrayList<>();
        columns.add(words.words("category"));
        columns.add(words.words("line"));
        columns.addAll(amounts());
        return new Table("Begroting", columns, lines.stream().map(this::line).toList());
    }

    private List<Value> line(BudgetLine line) {
        return row(
                List.of(
                        new Text(line.details().category()),
                        new Text(line.details().title())),
                List.of(
                        line.details().planned(),
                        line.details().committed(),
                        line.spent(),
                        line.forecast(),
                        line.details().planned().minus(line.forecast())));
    }

    private List<Column> amounts() {
        return List.of(
                words.numbers("planned"),
                words.numbers("committed"),
                words.numbers("spent"),
                words.numbers("forecast"),
                words.numbers("left"));
    }

    private static List<Value> row(List<Text> names, List<Euro> amounts) {
        List<Value> row = new ArrayList<>(names);
        amounts.forEach(amount -> row.add(new Money(amount)));
        return row;
    }
}
