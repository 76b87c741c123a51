package nl.lotwijzer.report;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Facts;
import nl.lotwijzer.report.Block.Figures;
import nl.lotwijzer.report.Block.Prose;
import nl.lotwijzer.report.Block.Remarks;
import nl.lotwijzer.report.Block.Table;

/**
 * Where each part of a page comes on its sheet, from top to bottom, before anything is written: a chart refers to the
 * cells of a table that may be streamed later.
 *
 * @param placed the blocks in their order, each with its place
 * @param rows   how many rows the sheet has
 */
record SheetPlan(Page page, List<Placed> placed, ColumnWidths widths, int rows) {
    /** The row after the title, the sentence below it and a blank one. */
    static final int FIRST = 3;

    /** How many signs of running text stand on a row. */
    static final int LINE = 118;

    private static final int WIDE_TABLE = 10;
    private static final int CHART_ROWS = 18;

    /** Where a chart stands beside others. */
    enum Side {
        WHOLE,
        LEFT,
        RIGHT
    }

    /**
     * A block with its place.
     *
     * @param row    the first row, from 0
     * @param height how many rows it takes
     */
    record Placed(Block block, int row, int height, Side side) {}

    SheetPlan {
        placed = List.copyOf(placed);
    }

    static SheetPlan of(Page page) {
        List<Placed> placed = new ArrayList<>();
        int row = FIRST;
        int abreast = columns(page) >= WIDE_TABLE ? 2 : 1;
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Chart chart)) {
                int height = height(blocks.get(i));
                placed.add(new Placed(blocks.get(i), row, height, Side.WHOLE));
                row += height + (follows(blocks.get(i)) ? 0 : 1);
            } else if (abreast == 2 && i + 1 < blocks.size() && blocks.get(i + 1) instanceof Chart other) {
                int height = Math.max(height(chart), height(other));
                placed.add(new Placed(chart, row, height, Side.LEFT));
                placed.add(new Placed(other, row, height, Side.RIGHT));
                row += height + 1;
                i++;
            } else {
                placed.add(new Placed(chart, row, height(chart), abreast == 2 ? Side.LEFT : Side.WHOLE));
                row += height(chart) + 1;
            }
        }
        return new SheetPlan(page, placed, widths(page), row);
    }

    /** Returns the row with the header of a table of this page. */
    int headerOf(String table) {
        return placed.stream()
                .filter(one ->
                        one.block() instanceof Table found && found.name().equals(table))
                .mapToInt(Placed::row)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(page.title() + " has no table " + table));
    }

    /** Returns the tables with their places. */
    List<Placed> tables() {
        return placed.stream().filter(one -> one.block() instanceof Table).toList();
    }

    /** Returns the charts with their places. */
    List<Placed> charts() {
        return placed.stream().filter(one -> one.block() instanceof Chart).toList();
    }

    /** Returns how many columns the widest table has. */
    static int columns(Page page) {
        return page.blocks().stream()
                .mapToInt(
                        block -> block instanceof Table table ? table.columns().size() : 0)
                .max()
                .orElse(0);
    }

    /** A heading alone stands right above what it is the heading of. */
    private static boolean follows(Block block) {
        return block instanceof Prose prose && prose.paragraphs().isEmpty();
    }

    private static int height(Block block) {
        return switch (block) {
            case Facts facts -> facts.facts().size();
            case Figures figures -> 1 + figures.figures().size();
            case Remarks remarks -> 1 + lines(remarks.sentences());
            case Prose prose -> (prose.title().isEmpty() ? 0 : 1) + lines(prose.paragraphs());
            case Table table -> 1 + table.rows().size();
            case Chart chart -> height(chart);
        };
    }

    private static int height(Chart chart) {
        int labels = chart.lastRow() - chart.firstRow() + 1;
        return chart.kind() == Chart.Kind.BARS ? 6 + 2 * labels : CHART_ROWS;
    }

    private static int lines(List<String> texts) {
        return texts.stream().mapToInt(text -> TextLines.of(text, LINE).size()).sum();
    }

    private static ColumnWidths widths(Page page) {
        ColumnWidths widths = new ColumnWidths();
        boolean alone = columns(page) == 0;
        for (Block block : page.blocks()) {
            switch (block) {
                case Facts facts -> {
                    facts.facts().forEach(fact -> widths.fit(0, fact.label()));
                    widths.atLeast(1, alone ? 34 : 20);
                }
                case Figures figures -> {
                    figures.figures().forEach(figure -> widths.fit(0, figure.label()));
                    widths.atLeast(1, 20);
                    if (alone) {
                        widths.atLeast(2, ColumnWidths.WIDE - 20);
                    }
                }
                case Table table -> {
                    for (int i = 0; i < table.columns().size(); i++) {
                        widths.fitHeader(i, table.columns().get(i).header());
                    }
                    for (List<Value> row : table.rows()) {
                        for (int i = 0; i < row.size(); i++) {
                            widths.fit(i, row.get(i));
                        }
                    }
                }
                case Remarks remarks -> {}
                case Prose prose -> {}
                case Chart chart -> {}
            }
        }
        return widths;
    }
}
