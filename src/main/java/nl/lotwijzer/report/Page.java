package nl.lotwijzer.report;

import java.util.List;
import java.util.Optional;

/**
 * A page of a report in one language: a sheet of the workbook, and what the screen leafs through.
 *
 * @param title   the name of the page, short enough for the tab of a sheet (31 signs)
 * @param purpose one sentence that says how to read it
 * @param missing what has not been done yet, if the page has nothing to show; empty otherwise. A page that says so shows
 *                nothing else
 * @param place   the name of the place in the program where that is done, as {@code QUOTAS}; empty if not said. It is
 *                for the screen, and stands in no file
 */
public record Page(String title, String purpose, List<Block> blocks, String missing, String place) {
    public Page {
        blocks = missing.isEmpty() ? List.copyOf(blocks) : List.of();
    }

    public Page(String title, String purpose, List<Block> blocks, String missing) {
        this(title, purpose, blocks, missing, "");
    }

    /** Returns this page, of which what is missing is made at the place with this name, as {@code QUOTAS}. */
    public Page at(String where) {
        return new Page(title, purpose, blocks, missing, where);
    }

    /** Returns the page's first table, if it has one. */
    public Optional<Block.Table> table() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst();
    }

    /**
     * Returns the table that a chart of this page is drawn from.
     *
     * @throws IllegalArgumentException if the page has no table with that name
     */
    public Block.Table tableOf(Block.Chart chart) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.name().equals(chart.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title + " has no table " + chart.table()));
    }
}
