package nl.lotwijzer.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Widths that fit what stands in the columns, counted in signs. Measuring with a font would differ from machine to
 * machine, and the same project must give the same file.
 */
final class ColumnWidths {
    /** A width that holds a sentence, in signs. */
    static final int WIDE = 92;

    private static final int NARROWEST = 9;
    private static final int WIDEST = 40;
    private static final int FILTER_BUTTON = 3;

    private final Map<Integer, Integer> signs = new TreeMap<>();

    void fit(int column, String text) {
        atLeast(column, Math.min(WIDEST, text.length() + 3));
    }

    /** Makes room for the longest word of a header, which may wrap between its words, and the filter's button. */
    void fitHeader(int column, String header) {
        for (String word : header.split(" ", -1)) {
            fit(column, word + " ".repeat(FILTER_BUTTON));
        }
        atLeast(column, Math.min(WIDEST, Math.ceilDiv(header.length(), 2) + FILTER_BUTTON + 2));
    }

    void fit(int column, Value value) {
        switch (value) {
            case Value.Text(String text) -> fit(column, text);
            case Value.Code(String text) -> fit(column, text);
            case Value.Day day -> atLeast(column, "30 september 2026".length() + 1);
            case Value.Count(long number) -> fit(column, "%,d".formatted(number));
            case Value.Money(var amount) -> fit(column, amount.words(Locale.ROOT));
            case Value.Seats(long numerator, long denominator) ->
                fit(column, "%,d,0".formatted(numerator / denominator));
            case Value.Moment moment -> atLeast(column, "30 september 2026 12:00".length() + 1);
            case Value.OneIn chance -> atLeast(column, "1 op 1.000,0".length() + 2);
            case Value.Percent(var part, int decimals) -> atLeast(column, NARROWEST + Math.max(0, decimals - 1));
            case Value.None none -> atLeast(column, NARROWEST);
            case Value.Share share -> atLeast(column, NARROWEST);
            case Value.Difference difference -> atLeast(column, NARROWEST);
        }
    }

    /** Returns the width of a column, in signs. */
    int of(int column) {
        return signs.getOrDefault(column, NARROWEST);
    }

    /** Returns whether a text is too long for the widest column, or has more lines. */
    static boolean wraps(String text) {
        return text.length() + 3 > WIDEST || text.indexOf('\n') >= 0;
    }

    void atLeast(int column, int width) {
        signs.merge(column, Math.max(NARROWEST, width), Math::max);
    }

    void apply(Sheet sheet) {
        signs.forEach((column, width) -> sheet.setColumnWidth(column, width * 256));
    }

    /** Returns over about how many lines a text runs in a column of this many signs, at least 1. */
    static int linesIn(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length() + 3, width)))
                .reduce(Integer::sum)
                .orElse(1);
    }
}
