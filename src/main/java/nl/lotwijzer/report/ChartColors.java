package nl.lotwijzer.report;

import java.util.List;

/** The colours of the series of a chart, in every file the same: the last series is what it is about. */
public final class ChartColors {
    private static final List<String> SERIES =
            List.of(Looks.PETROL, Looks.SAND, Looks.SLATE, "7A9E7E", "A66A5B", "6C6EA0");
    private static final List<String> LINES = List.of(Looks.BRICK, "1F2A30", Looks.SLATE, Looks.SAND);

    private ChartColors() {}

    /**
     * Returns the colour of a series as six hex digits.
     *
     * @param index the place of the series, from 0
     * @param count how many series the chart has
     */
    public static String series(int index, int count) {
        return SERIES.get((count - 1 - index) % SERIES.size());
    }

    /** Returns the colour of a dashed line over the series, as six hex digits. */
    public static String line(int index) {
        return LINES.get(index % LINES.size());
    }
}
