package nl.lotwijzer.sortition;

import java.util.Arrays;

/**
 * A matrix of whole numbers with few entries per column, kept column by column; columns can be added. The numbers are
 * stored as doubles, which hold every whole number up to 2⁵³ exactly.
 */
final class SparseMatrix {

    private final int rows;
    private int columns;
    private int[] start = new int[17];
    private int[] row = new int[64];
    private double[] value = new double[64];

    SparseMatrix(int rows) {
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Starts a new column, which then is the last one. */
    void newColumn() {
        columns++;
        if (columns == start.length) {
            start = Arrays.copyOf(start, 2 * columns);
        }
        start[columns] = start[columns - 1];
    }

    /** Puts a number in the last column; a row at most once. */
    void put(int inRow, long number) {
        int at = start[columns]++;
        if (at == row.length) {
            row = Arrays.copyOf(row, 2 * at);
            value = Arrays.copyOf(value, 2 * at);
        }
        row[at] = inRow;
        value[at] = number;
    }

    int first(int column) {
        return start[column];
    }

    int end(int column) {
        return start[column + 1];
    }

    int rowAt(int entry) {
        return row[entry];
    }

    double valueAt(int entry) {
        return value[entry];
    }

    /** The same, as the whole number that it is. */
    long wholeAt(int entry) {
        return (long) value[entry];
    }

    /** The product of a row vector and a column. */
    double times(double[] weights, int column) {
        double sum = 0;
        for (int entry = start[column]; entry < start[column + 1]; entry++) {
            sum += weights[row[entry]] * value[entry];
        }
        return sum;
    }

    /** Adds a multiple of a column to a column vector. */
    void addTo(double[] vector, int column, double factor) {
        for (int entry = start[column]; entry < start[column + 1]; entry++) {
            vector[row[entry]] += factor * value[entry];
        }
    }

    /** The exact product with a composition, per row. */
    long[] times(int[] numbers) {
        long[] sums = new long[rows];
        for (int column = 0; column < columns; column++) {
            if (numbers[column] != 0) {
                for (int entry = start[column]; entry < start[column + 1]; entry++) {
                    sums[row[entry]] += ((long) value[entry]) * numbers[column];
                }
            }
        }
        return sums;
    }
}
