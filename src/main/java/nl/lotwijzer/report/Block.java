package nl.lotwijzer.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a page of a report. */
public sealed interface Block {
    /** What the report is about, as names and values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name and its value. */
    record Fact(String label, Value value) {}

    /** The figures that matter most, each with what it means. */
    record Figures(String title, List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** A figure with its explanation, which may be empty. */
    record Figure(String label, Value value, String explanation) {}

    /** Sentences that ask for attention. */
    record Remarks(String title, List<String> sentences) implements Block {
        public Remarks {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Running text, or the heading of what follows.
     *
     * @param title      a heading; empty for none
     * @param paragraphs none for a heading alone
     */
    record Prose(String title, List<String> paragraphs) implements Block {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Returns a heading, as of the second table of a page. */
        public static Prose heading(String title) {
            return new Prose(title, List.of());
        }
    }

    /**
     * A table with a header, which can be filtered.
     *
     * @param name   the name by which a workbook knows the table: letters only
     * @param rows   one value for each column
     * @param bounds which column should lie between which others; null for none
     */
    record Table(
            String name,
            List<Column> columns,
            List<List<Value>> rows,
            @Nullable Bounds bounds) implements Block {
        public Table(String name, List<Column> columns, List<List<Value>> rows) {
            this(name, columns, rows, null);
        }

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Value> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.size() + " values in a table of " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * Counts that should lie between two others in the same row, and stand out where they do not.
     *
     * @param column the column with the counts
     * @param min    the column with the fewest
     * @param max    the column with the most
     */
    record Bounds(int column, int min, int max) {
        /** Returns whether this row's count is known and too low or too high. */
        public boolean brokenIn(List<Value> row) {
            return row.get(column) instanceof Value.Count(long number)
                    && row.get(min) instanceof Value.Count(long fewest)
                    && row.get(max) instanceof Value.Count(long most)
                    && (number < fewest || number > most);
        }
    }

    /**
     * A column of a table.
     *
     * @param header  unique within the table
     * @param numbers whether its values are lined up at the right
     */
    record Column(String header, boolean numbers) {}

    /**
     * A chart drawn from a table of the same page, so that it moves with the table.
     *
     * @param table       the name of the table
     * @param labels      the column with what stands along the axis
     * @param series      the columns that are drawn as the kind says, each in a colour of its own
     * @param lines       the columns that are drawn as dashed lines over them, as a threshold or a forecast; not with bars
     * @param firstRow    the first row of the table that is drawn, from 0
     * @param lastRow     the last row of the table that is drawn
     * @param description what it shows in a sentence, for who cannot see it; empty for its title
     */
    record Chart(
            Kind kind,
            String title,
            String table,
            int labels,
            List<Integer> series,
            List<Integer> lines,
            int firstRow,
            int lastRow,
            String description)
            implements Block {
        /** How the series of a chart are drawn. */
        public enum Kind {
            /** Bars that lie, beside each other. */
            BARS,
            /** Columns that stand, beside each other. */
            COLUMNS,
            /** Columns that stand, on top of each other. */
            STACKED,
            /** A line for each series. */
            LINES
        }

        public Chart {
            series = List.copyOf(series);
            lines = List.copyOf(lines);
            if (kind == Kind.BARS && !lines.isEmpty()) {
                throw new IllegalArgumentException("No lines over bars that lie");
            }
            if (firstRow < 0 || lastRow < firstRow) {
                throw new IllegalArgumentException("A chart of rows " + firstRow + " to " + lastRow);
            }
        }

        /** Returns what it shows, for who cannot see it. */
        public String words() {
            return description.isEmpty() ? title : description;
        }

        /** Returns bars that lie, beside each other. */
        public static Chart bars(
                String title, String table, int labels, List<Integer> series, int firstRow, int lastRow) {
            return new Chart(Kind.BARS, title, table, labels, series, List.of(), firstRow, lastRow, "");
        }
    }
}
