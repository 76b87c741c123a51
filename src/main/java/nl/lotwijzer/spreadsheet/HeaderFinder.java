package nl.lotwijzer.spreadsheet;

import java.util.List;

/** Finds the header: titles, dates of an export and remarks above it fill only a few cells, a header nearly all. */
final class HeaderFinder {
    static final int ROWS_LOOKED_AT = 40;
    private static final double SHARE_OF_WIDTH = 0.7;

    private HeaderFinder() {}

    /** Returns the position in the list, not the row number, of the first row that fills 70% of the table's width. */
    static int find(List<Row> rows) {
        List<Row> top = rows.subList(0, Math.min(ROWS_LOOKED_AT, rows.size()));
        int width = widthOf(top);
        for (int i = 0; i < top.size(); i++) {
            if (top.get(i).filled() >= SHARE_OF_WIDTH * width) {
                return i;
            }
        }
        return 0;
    }

    /**
     * The most cells that two rows fill, since one wider row may be one with a delimiter too many; but a row that is
     * twice as wide as any other is a header with nothing under it yet.
     */
    private static int widthOf(List<Row> rows) {
        int widest = 0;
        int second = 0;
        for (Row row : rows) {
            second = Math.max(second, Math.min(widest, row.filled()));
            widest = Math.max(widest, row.filled());
        }
        return second * 2 <= widest ? widest : second;
    }
}
