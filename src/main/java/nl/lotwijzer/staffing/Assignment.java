package nl.lotwijzer.staffing;

import java.util.Arrays;

/**
 * The cheapest way to give each row a column of its own, by the Hungarian method with shortest augmenting paths (Jonker and
 * Volgenant 1987): exact, in time rows² × columns.
 */
final class Assignment {
    /** A pair that may not be; the sum of all costs must stay below it. */
    static final long NEVER = Long.MAX_VALUE / 1024;

    private Assignment() {}

    /**
     * @param costs a row each, no more rows than columns
     * @return the column of each row; a pair that costs {@link #NEVER} only where there is no other way
     */
    static int[] solve(long[][] costs) {
        int rows = costs.length;
        int columns = rows == 0 ? 0 : costs[0].length;
        long[] rowPrice = new long[rows + 1];
        long[] columnPrice = new long[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            augment(costs, row, rowPrice, columnPrice, rowOf);
        }
        int[] columnOf = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] != 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private static void augment(long[][] costs, int row, long[] rowPrice, long[] columnPrice, int[] rowOf) {
        int columns = columnPrice.length - 1;
        long[] least = new long[columns + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        boolean[] done = new boolean[columns + 1];
        int[] from = new int[columns + 1];
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            done[column] = true;
            int reached = rowOf[column];
            long step = Long.MAX_VALUE;
            int next = 0;
            for (int other = 1; other <= columns; other++) {
                if (done[other]) {
                    continue;
                }
                long reduced = costs[reached - 1][other - 1] - rowPrice[reached] - columnPrice[other];
                if (reduced < least[other]) {
                    least[other] = reduced;
                    from[other] = column;
                }
                if (least[other] < step) {
                    step = least[other];
                    next = other;
                }
            }
            for (int other = 0; other <= columns; other++) {
                if (done[other]) {
                    rowPrice[rowOf[other]] += step;
                    columnPrice[other] -= step;
                } else {
                    least[other] -= least[other] == Long.MAX_VALUE ? 0 : step;
                }
            }
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }
}
