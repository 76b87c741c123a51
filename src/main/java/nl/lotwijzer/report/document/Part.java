package nl.lotwijzer.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document. */
public sealed interface Part {
    /**
     * The heading of what follows.
     *
     * @param level 1 under the title, 2 under a heading of level 1
     */
    record Heading(int level, String text) implements Part {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("Headings have level 1 or 2, not " + level);
            }
        }
    }

    /** The heading, of level 1, of what begins on a page of its own. */
    record NewPage(String text) implements Part {}

    /** Running text. */
    record Paragraph(String text) implements Part {}

    /** Sentences under each other, each with a bullet. */
    record Bullets(List<String> sentences) implements Part {
        public Bullets {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sign on a page of its own, to be read from afar.
     *
     * @param large what stands largest: a number or a word
     * @param above a line above it
     * @param below a line below it; empty for none
     */
    record Sign(String large, String above, String below) implements Part {}

    /** Names with their values. */
    record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name and its value. */
    record Fact(String name, String value) {}

    /**
     * A table with a header row that comes back on each page.
     *
     * @param name what is in it, for who cannot see it
     * @param rows one text for each column
     */
    record Table(String name, List<Column> columns, List<List<String>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.size() + " texts in a table of " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A picture of numbers.
     *
     * @param description what it shows in a sentence, for who cannot see it
     * @param labels      what stands along the axis
     * @param shares      whether the numbers are parts of 1, shown as percentages
     */
    record Chart(Kind kind, String title, String description, List<String> labels, List<Series> series, boolean shares)
            implements Part {
        /** How the series are drawn. */
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
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /**
     * A row of numbers in a chart.
     *
     * @param color  as six hex digits
     * @param dashed whether it is a dashed line over the others
     * @param values one for each label; null where there is none
     */
    record Series(String name, String color, boolean dashed, List<@Nullable Double> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /**
     * A column of a table.
     *
     * @param numbers whether its texts are lined up at the right
     * @param share   how wide it is beside the others, 1 or more
     */
    record Column(String header, boolean numbers, int share) {}

    /**
     * A hash to compare by eye, in groups, and by camera.
     *
     * @param name        what it is the hash of
     * @param hex         the digits
     * @param explanation one sentence; empty for none
     */
    record Hash(String name, String hex, String explanation) implements Part {}

    /** Statements, each with a mark and what supports it. */
    record Checks(List<Check> checks) implements Part {
        public Checks {
            checks = List.copyOf(checks);
        }
    }

    /**
     * A statement with its mark.
     *
     * @param word    the mark in a word
     * @param details what was compared or remarked, a sentence each
     */
    record Check(Mark mark, String word, String sentence, List<String> details) {
        public Check {
            details = List.copyOf(details);
        }
    }

    /** How a statement stands. Each mark has a shape of its own, for who does not see its colour or prints in grey. */
    enum Mark {
        GOOD("✓", "1F7A4D"),
        WRONG("✗", "B3261E"),
        UNKNOWN("–", "5F6B73");

        private final String sign;
        private final String color;

        Mark(String sign, String color) {
            this.sign = sign;
            this.color = color;
        }

        String sign() {
            return sign;
        }

        /** Returns the colour as six hex digits. */
        String color() {
            return color;
        }
    }

    /** Lines to sign by hand. */
    record Signatures(List<Signatory> signatories) implements Part {
        public Signatures {
            signatories = List.copyOf(signatories);
        }
    }

    /** Who signs; either may be empty, to be written by hand. */
    record Signatory(String name, String role) {}
}
