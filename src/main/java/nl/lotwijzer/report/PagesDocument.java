package nl.lotwijzer.report;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Facts;
import nl.lotwijzer.report.Block.Figures;
import nl.lotwijzer.report.Block.Prose;
import nl.lotwijzer.report.Block.Remarks;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;
import org.jspecify.annotations.Nullable;

/** Pages of a report as a document to read: the same words, tables and charts as its workbook. */
final class PagesDocument {
    /** A table of more columns needs paper that lies. */
    private static final int COLUMNS_UPRIGHT = 7;

    private final Report report;
    private final List<Page> pages;
    private final Texts texts;
    private final ValueWords words;
    private final List<Part> parts = new ArrayList<>();

    /** @param pages the pages with the cover first */
    PagesDocument(Report report, List<Page> pages) {
        this.report = report;
        this.pages = pages;
        this.texts = Texts.in(report.request().language());
        this.words = new ValueWords(report.request().language());
    }

    Document document() {
        Cover cover = report.cover();
        pages.forEach(this::write);
        String title = texts.get(report.request().pack().key());
        return new Document(
                report.request().language(),
                title,
                cover.project(),
                title + ", " + cover.project(),
                cover.commissioner().isBlank() ? "Lotwijzer" : cover.commissioner(),
                cover.lastChange(),
                cover.project(),
                texts.get("report.page.journal", cover.entries(), cover.head().substring(0, 16)),
                lying(),
                parts);
    }

    /** Returns whether the paper lies. */
    private boolean lying() {
        return pages.stream().anyMatch(page -> SheetPlan.columns(page) > COLUMNS_UPRIGHT);
    }

    private void write(Page page) {
        boolean cover = page.equals(pages.getFirst());
        if (!cover) {
            parts.add(new Part.Heading(1, page.title()));
            paragraph(page.purpose());
        }
        paragraph(page.missing());
        for (Block block : page.blocks()) {
            switch (block) {
                case Facts facts ->
                    parts.add(new Part.Facts(facts.facts().stream()
                            .map(fact -> new Part.Fact(fact.label(), words.of(fact.value())))
                            .toList()));
                case Figures figures -> figures(figures);
                case Remarks(String title, List<String> sentences) -> {
                    heading(title);
                    parts.add(new Part.Bullets(sentences));
                }
                case Prose(String title, List<String> paragraphs) -> {
                    if (!(cover && page.blocks().getFirst().equals(block))) {
                        heading(cover ? 1 : 2, title);
                    }
                    paragraphs.forEach(this::paragraph);
                }
                case Table table -> table(page, table);
                case Chart chart -> chart(page.tableOf(chart), chart);
            }
        }
    }

    private void heading(String title) {
        heading(2, title);
    }

    /** The cover has no heading of its own, and a reader who hears a document may not miss a level. */
    private void heading(int level, String title) {
        if (!title.isBlank()) {
            parts.add(new Part.Heading(level, title));
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            parts.add(new Part.Paragraph(text));
        }
    }

    private void figures(Figures figures) {
        heading(figures.title());
        parts.add(new Part.Table(
                figures.title(),
                List.of(
                        new Part.Column(texts.get("report.document.figure"), false, 4),
                        new Part.Column(texts.get("report.document.value"), true, 2),
                        new Part.Column(texts.get("report.document.meaning"), false, 7)),
                figures.figures().stream()
                        .map(figure -> List.of(
                                figure.label(),
                                figure.value().equals(Value.NONE) ? "–" : words.of(figure.value()),
                                figure.explanation()))
                        .toList()));
    }

    private void table(Page page, Table table) {
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(words::of).toList())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> shares = ColumnShares.of(
                table.columns().stream().map(Block.Column::header).toList(),
                rows,
                lying() ? ColumnShares.LYING : ColumnShares.UPRIGHT);
        List<Part.Column> columns = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Block.Column column = table.columns().get(i);
            columns.add(new Part.Column(column.header(), column.numbers(), shares.get(i)));
        }
        parts.add(new Part.Table(page.title(), columns, rows));
    }

    private void chart(Table table, Chart chart) {
        List<List<Value>> rows = table.rows().subList(chart.firstRow(), chart.lastRow() + 1);
        List<Part.Series> series = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            String color = ChartColors.series(i, chart.series().size());
            series(series, table, rows, chart.series().get(i), color, false);
        }
        for (int i = 0; i < chart.lines().size(); i++) {
            series(series, table, rows, chart.lines().get(i), ChartColors.line(i), true);
        }
        boolean shares = rows.stream()
                .anyMatch(row -> chart.series().stream().anyMatch(column -> Value.isShare(row.get(column))));
        parts.add(new Part.Chart(
                switch (chart.kind()) {
                    case BARS -> Part.Chart.Kind.BARS;
                    case COLUMNS -> Part.Chart.Kind.COLUMNS;
                    case STACKED -> Part.Chart.Kind.STACKED;
                    case LINES -> Part.Chart.Kind.LINES;
                },
                chart.title(),
                chart.words(),
                rows.stream().map(row -> words.of(row.get(chart.labels()))).toList(),
                series,
                shares));
    }

    /** Adds a column as a series, unless it holds no number. */
    private static void series(
            List<Part.Series> series, Table table, List<List<Value>> rows, int column, String color, boolean dashed) {
        List<@Nullable Double> numbers = new ArrayList<>();
        for (List<Value> row : rows) {
            Value value = row.get(column);
            numbers.add(Value.size(value).isPresent() ? Value.size(value).getAsDouble() : null);
        }
        if (rows.stream().anyMatch(row -> Value.size(row.get(column)).isPresent())) {
            series.add(new Part.Series(table.columns().get(column).header(), color, dashed, numbers));
        }
    }
}
