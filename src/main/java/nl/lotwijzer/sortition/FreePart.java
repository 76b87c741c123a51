package nl.lotwijzer.sortition;

import java.util.Arrays;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * What is left to choose in a window: the columns that are not fixed, counted from their least, and the rows that they
 * could break.
 */
final class FreePart {

    private final SparseMatrix matrix;
    private final int[] columns;
    private final int[] base;
    private final long[] fixed;
    private final int[] place;
    private final Window window;

    private FreePart(SparseMatrix whole, Window from, int[] columns, long[] fixed, int[] place, int rows) {
        this.columns = columns;
        this.base = from.least.clone();
        this.fixed = fixed;
        this.place = place;
        this.matrix = new SparseMatrix(rows);
        for (int column : columns) {
            matrix.newColumn();
            for (int entry = whole.first(column); entry < whole.end(column); entry++) {
                int row = place[whole.rowAt(entry)];
                if (row >= 0) {
                    matrix.put(row, whole.wholeAt(entry));
                }
            }
        }
        this.window = new Window(matrix);
        narrow(from);
    }

    /** Returns what is free in a window over a matrix; null when a row cannot be kept whatever is chosen. */
    static @Nullable FreePart of(SparseMatrix whole, Window from) {
        long[] fixed = whole.times(from.least);
        long[] room = new long[whole.rows()];
        int[] columns = new int[whole.columns()];
        int free = 0;
        for (int column = 0; column < columns.length; column++) {
            int width = from.most[column] - from.least[column];
            if (width < 0) {
                return null;
            }
            if (width > 0) {
                columns[free++] = column;
                for (int entry = whole.first(column); entry < whole.end(column); entry++) {
                    room[whole.rowAt(entry)] += width * whole.wholeAt(entry);
                }
            }
        }
        int[] place = new int[whole.rows()];
        int kept = 0;
        for (int row = 0; row < place.length; row++) {
            if (fixed[row] > from.rowMost[row] || fixed[row] + room[row] < from.rowLeast[row]) {
                return null;
            }
            boolean canBreak = fixed[row] < from.rowLeast[row] || fixed[row] + room[row] > from.rowMost[row];
            place[row] = canBreak ? kept++ : -1;
        }
        return new FreePart(whole, from, Arrays.copyOf(columns, free), fixed, place, kept);
    }

    /** Takes over the bounds of a window that lies within the first one and differs only in what is free. */
    void narrow(Window from) {
        for (int i = 0; i < columns.length; i++) {
            window.least[i] = from.least[columns[i]] - base[columns[i]];
            window.most[i] = from.most[columns[i]] - base[columns[i]];
        }
        for (int row = 0; row < place.length; row++) {
            if (place[row] >= 0) {
                window.rowLeast[place[row]] = from.rowLeast[row] - fixed[row];
                window.rowMost[place[row]] = from.rowMost[row] - fixed[row];
            }
        }
    }

    /** The rows that count, over the free columns. */
    SparseMatrix matrix() {
        return matrix;
    }

    /** Between what the free columns must lie, counted from their least. */
    Window window() {
        return window;
    }

    int columns() {
        return columns.length;
    }

    /** The column of the whole matrix that a free column is. */
    int column(int index) {
        return columns[index];
    }

    /** The numbers of the free columns, out of those of all. */
    double[] pick(double[] numbers) {
        double[] picked = new double[columns.length];
        Arrays.setAll(picked, i -> numbers[columns[i]]);
        return picked;
    }

    /** The whole composition, given what the free columns have above their least. */
    int[] complete(int[] extra) {
        int[] found = base.clone();
        for (int i = 0; i < extra.length; i++) {
            found[columns[i]] += extra[i];
        }
        return found;
    }
}
