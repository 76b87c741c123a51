package nl.lotwijzer.report;

import java.util.List;
import nl.lotwijzer.protocol.Sha256;

/**
 * What the pages of a report say, apart from the kind of file that they are written in: each thing on a line of its own,
 * its kind first, exact. Two files of one report have the same hash of it, which is printed in both.
 */
public final class Content {
    private final StringBuilder lines = new StringBuilder();

    private Content() {}

    /** Returns the hash of what these pages say, as 64 hex digits. */
    public static String hash(List<Page> pages) {
        Content content = new Content();
        pages.forEach(content::page);
        return Sha256.hex(content.lines.toString());
    }

    private void page(Page page) {
        line("page", page.title(), page.purpose(), page.missing());
        page.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Facts(var facts) -> facts.forEach(fact -> line("fact", fact.label(), text(fact.value())));
            case Block.Figures(String title, var figures) -> {
                line("figures", title);
                figures.forEach(figure -> line("figure", figure.label(), text(figure.value()), figure.explanation()));
            }
            case Block.Remarks(String title, var sentences) -> {
                line("remarks", title);
                sentences.forEach(sentence -> line("remark", sentence));
            }
            case Block.Prose(String title, var paragraphs) -> {
                line("prose", title);
                paragraphs.forEach(paragraph -> line("paragraph", paragraph));
            }
            case Block.Table table -> {
                line("table", table.name());
                line(
                        "columns",
                        table.columns().stream().map(Block.Column::header).toArray(String[]::new));
                table.rows()
                        .forEach(row ->
                                line("row", row.stream().map(Content::text).toArray(String[]::new)));
            }
            case Block.Chart chart ->
                line(
                        "chart",
                        chart.kind().name(),
                        chart.title(),
                        chart.table(),
                        chart.labels() + " " + chart.series() + " " + chart.lines(),
                        chart.firstRow() + " " + chart.lastRow(),
                        chart.description());
        }
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.None none -> "";
            case Value.Text(String text) -> "text " + text;
            case Value.Code(String text) -> "code " + text;
            case Value.Count(long number) -> "count " + number;
            case Value.Share(long part, long whole) -> "share " + part + "/" + whole;
            case Value.Seats(long numerator, long denominator) -> "seats " + numerator + "/" + denominator;
            case Value.Difference(var share, var than) -> "difference " + text(share) + " " + text(than);
            case Value.Money(var amount) -> "cents " + amount.cents();
            case Value.Percent(var share, int decimals) -> "percent " + share + " " + decimals;
            case Value.OneIn(var chance) -> "one in " + chance;
            case Value.Moment(var time) -> "moment " + time;
            case Value.Day(var date) -> "day " + date;
        };
    }

    private void line(String kind, String... parts) {
        lines.append(kind);
        for (String part : parts) {
            lines.append('\t')
                    .append(part.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        lines.append('\n');
    }
}
