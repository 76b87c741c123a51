package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.Noise;
import org.jspecify.annotations.Nullable;

/**
 * Splits the seats of many panels taken together into the panels: in two halves that each obey the rules of half as many
 * panels, and so on down to single ones. Half of the seats, rounded up or down per type, always obeys the rules but for
 * the rounding; only the types with an odd number of seats leave a choice, and that is a small integer program.
 */
final class TableSplit {

    private static final long NODES = 400;
    private static final int TRIES = 3;
    private static final long RETRIES = 300;

    private final PanelModel model;
    private final Progress progress;
    private final NearSearch search;
    private int[][] rows = new int[0][];
    private int filled;
    private long searchesLeft;

    TableSplit(PanelModel model, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.search = new NearSearch(model.matrix(), NODES, new Noise(4), progress);
    }

    /** Returns so many lawful panels with, together, these seats per type; null when the method does not find them. */
    int @Nullable [][] split(int[] seats, int panels) {
        rows = new int[panels][];
        filled = 0;
        searchesLeft = panels + RETRIES;
        return split(seats, panels, 0) ? rows : null;
    }

    /** Fills {@code panels} rows from {@code at}; returns false, and leaves them as they are, when it cannot. */
    private boolean split(int[] seats, int panels, int at) {
        if (panels == 1) {
            rows[at] = seats;
            filled++;
            progress.report(Phase.TABLE, filled, rows.length);
            return true;
        }
        int half = panels / 2;
        for (int turn = 0; turn <= TRIES; turn++) {
            if (searchesLeft-- <= 0) {
                return false;
            }
            // the last turn looks farther than to the nearest whole numbers
            int[] first = firstHalf(seats, panels, half, turn == TRIES ? 1 : 0);
            if (first != null) {
                int[] second = seats.clone();
                for (int type = 0; type < seats.length; type++) {
                    second[type] -= first[type];
                }
                int before = filled;
                if (split(first, half, at) && split(second, panels - half, at + half)) {
                    return true;
                }
                filled = before;
            }
        }
        return false;
    }

    private int @Nullable [] firstHalf(int[] seats, int panels, int half, int wider) {
        double[] share = new double[seats.length];
        for (int type = 0; type < share.length; type++) {
            share[type] = (double) seats[type] * half / panels;
        }
        return search.find(window(seats, panels, half, wider), share);
    }

    private Window window(int[] seats, int panels, int half, int wider) {
        int rest = panels - half;
        Window window = new Window(model.matrix());
        for (int type = 0; type < seats.length; type++) {
            long share = (long) seats[type] * half;
            int down = (int) (share / panels);
            int up = (int) ((share + panels - 1) / panels);
            int capacity = model.capacity(type);
            window.least[type] = Math.max(Math.max(0, down - wider), seats[type] - rest * capacity);
            window.most[type] = Math.min(Math.min(seats[type], up + wider), half * capacity);
        }
        long[] sums = model.matrix().times(seats);
        for (int row = 0; row < sums.length; row++) {
            long least = model.bounds(row).least();
            long most = model.bounds(row).most();
            window.rowLeast[row] = Math.max(half * least, sums[row] - rest * most);
            window.rowMost[row] = Math.min(half * most, sums[row] - rest * least);
        }
        return window;
    }
}
