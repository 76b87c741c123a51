package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.Noise;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a composition within a {@link Window} without a linear program: starts from numbers drawn near given ones so
 * that neighbours make up for each other (the pivotal method; Deville and Tillé, Biometrika 85, 1998), and then moves a
 * seat from one column to another as long as a row is broken, always among the rows that are. Where there is much room,
 * as in the sum of many panels, this takes some microseconds. Where it does
 * not get there, {@link WindowSearch} has little left to mend.
 */
final class WindowWalk {

    private static final int OUTS = 6;
    private static final int INS = 20;

    private final Noise noise;
    private final Progress progress;

    private SparseMatrix matrix = new SparseMatrix(0);
    private Window window = new Window(matrix);
    private int[] value = new int[0];
    private long[] sums = new long[0];
    private int[] lastMove = new int[0];
    private int[] rowStart = new int[0];
    private int[] rowColumns = new int[0];
    private int[] broken = new int[0];
    private int brokenCount;

    WindowWalk(Noise noise, Progress progress) {
        this.noise = noise;
        this.progress = progress;
    }

    /**
     * Returns a composition between the limits of the columns, near those of the rows or, most welcome, between them; null
     * when it is plain that there is none.
     *
     * @param near by column of the whole matrix, numbers near which to begin
     */
    int @Nullable [] approach(SparseMatrix whole, Window from, double[] near) {
        FreePart free = FreePart.of(whole, from);
        if (free == null) {
            return null;
        }
        progress.checkCancelled();
        matrix = free.matrix();
        window = free.window();
        listRows();
        begin(free, from, near);
        gatherBroken();
        int steps = 10 + matrix.rows();
        for (int step = 1; step <= steps && brokenCount > 0 && mend(broken[pick(brokenCount)], step); step++) {
            gatherBroken();
        }
        return free.complete(value);
    }

    private int pick(int count) {
        return (int) (noise.next() * count);
    }

    /** The columns by row. */
    private void listRows() {
        rowStart = new int[matrix.rows() + 1];
        for (int column = 0; column < matrix.columns(); column++) {
            for (int entry = matrix.first(column); entry < matrix.end(column); entry++) {
                rowStart[matrix.rowAt(entry) + 1]++;
            }
        }
        for (int row = 0; row < matrix.rows(); row++) {
            rowStart[row + 1] += rowStart[row];
        }
        rowColumns = new int[rowStart[matrix.rows()]];
        int[] at = rowStart.clone();
        for (int column = 0; column < matrix.columns(); column++) {
            for (int entry = matrix.first(column); entry < matrix.end(column); entry++) {
                rowColumns[at[matrix.rowAt(entry)]++] = column;
            }
        }
    }

    /** Rounds the numbers up or down by chance: two neighbours share their fractions, until one of them is whole. */
    private void begin(FreePart free, Window from, double[] near) {
        int columns = matrix.columns();
        value = new int[columns];
        lastMove = new int[columns];
        int open = -1;
        double openPart = 0;
        for (int i = 0; i < columns; i++) {
            int column = free.column(i);
            double above = near[column] - from.least[column];
            value[i] = Math.max(0, Math.min((int) StrictMath.floor(above), window.most[i]));
            double part = above - value[i];
            if (part <= 1e-9 || value[i] == window.most[i]) {
                continue;
            }
            if (open < 0) {
                open = i;
                openPart = part;
                continue;
            }
            double both = openPart + part;
            if (both <= 1) {
                // one of the two gets nothing, the other what both had
                open = noise.next() * both < openPart ? open : i;
                openPart = both;
            } else {
                // one of the two is rounded up
                boolean firstUp = noise.next() * (2 - both) < 1 - part;
                value[firstUp ? open : i]++;
                open = firstUp ? i : open;
                openPart = both - 1;
            }
            if (openPart >= 1 - 1e-9) {
                value[open]++;
                open = -1;
            }
        }
        if (open >= 0 && noise.next() < openPart) {
            value[open]++;
        }
        sums = matrix.times(value);
        broken = new int[matrix.rows()];
    }

    private void gatherBroken() {
        brokenCount = 0;
        for (int row = 0; row < sums.length; row++) {
            if (outside(row, sums[row]) > 0) {
                broken[brokenCount++] = row;
            }
        }
    }

    private long outside(int row, long sum) {
        return Math.max(0, Math.max(window.rowLeast[row] - sum, sum - window.rowMost[row]));
    }

    /** The best of some moves that bring a broken row nearer to its limits; false when there is no move at all. */
    private boolean mend(int row, int step) {
        int direction = sums[row] > window.rowMost[row] ? -1 : 1;
        int bestOut = -1;
        int bestIn = -1;
        long bestGain = Long.MIN_VALUE;
        for (int turn = 0; turn < OUTS; turn++) {
            int one = someColumn(row);
            if (!canMove(one, direction) || recent(one, step)) {
                continue;
            }
            long gain = move(one, direction);
            if (gain > bestGain) {
                bestGain = gain;
                bestOut = one;
                bestIn = -1;
            }
            for (int second = 0; second < INS; second++) {
                int other = second % 2 == 0 ? pick(value.length) : someColumn(broken[pick(brokenCount)]);
                if (other == one || !canMove(other, -direction) || recent(other, step)) {
                    continue;
                }
                long both = gain + gain(other, -direction);
                if (both > bestGain) {
                    bestGain = both;
                    bestOut = one;
                    bestIn = other;
                }
            }
            move(one, -direction);
        }
        if (bestOut >= 0) {
            move(bestOut, direction);
            lastMove[bestOut] = step;
            if (bestIn >= 0) {
                move(bestIn, -direction);
                lastMove[bestIn] = step;
            }
        }
        return rowStart[row] < rowStart[row + 1];
    }

    private int someColumn(int row) {
        int first = rowStart[row];
        int count = rowStart[row + 1] - first;
        return count == 0 ? pick(value.length) : rowColumns[first + pick(count)];
    }

    private boolean recent(int column, int step) {
        return lastMove[column] > 0 && step - lastMove[column] < 4;
    }

    private boolean canMove(int column, int direction) {
        return direction > 0 ? value[column] < window.most[column] : value[column] > 0;
    }

    /** How much less the rows would be broken after a move. */
    private long gain(int column, int direction) {
        long gain = 0;
        for (int entry = matrix.first(column); entry < matrix.end(column); entry++) {
            int row = matrix.rowAt(entry);
            long sum = sums[row];
            gain += outside(row, sum) - outside(row, sum + direction * matrix.wholeAt(entry));
        }
        return gain;
    }

    private long move(int column, int direction) {
        long gain = gain(column, direction);
        value[column] += direction;
        for (int entry = matrix.first(column); entry < matrix.end(column); entry++) {
            sums[matrix.rowAt(entry)] += direction * matrix.wholeAt(entry);
        }
        return gain;
    }
}
