package nl.lotwijzer.desktop.reports;

import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Value;

/** How long values are drawn. A picture is as exact as its pixels; the numbers beside it come from the values. */
final class Lengths {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final int LINES = 4;

    private Lengths() {}

    /** Returns the length of a value; 0 for words and for nothing. */
    static double of(Value value) {
        return Value.size(value).orElse(0);
    }

    /** Returns how far the lines of an axis are apart, so that few of them reach up to the highest value. */
    static double step(double highest, boolean whole) {
        if (highest <= 0) {
            return 1;
        }
        double rough = highest / LINES;
        double ten = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (step * ten >= rough && (!whole || step * ten >= 1)) {
                return whole ? Math.ceil(step * ten) : step * ten;
            }
        }
        return 1;
    }

    /** Returns whether the chart shows parts of a whole. */
    static boolean shares(Block.Chart chart, Block.Table table) {
        return Value.isShare(first(chart, table));
    }

    /** Returns whether the chart shows amounts of money. */
    static boolean money(Block.Chart chart, Block.Table table) {
        return first(chart, table) instanceof Value.Money;
    }

    private static Value first(Block.Chart chart, Block.Table table) {
        for (int row = chart.firstRow(); row <= chart.lastRow(); row++) {
            for (int series : chart.series().isEmpty() ? chart.lines() : chart.series()) {
                Value value = table.rows().get(row).get(series);
                if (!value.equals(Value.NONE)) {
                    return value;
                }
            }
        }
        return Value.NONE;
    }
}
