package nl.lotwijzer.sortition.linear;

import java.util.Arrays;

/**
 * A matrix of whole numbers with few entries per column, kept column by column; columns can be added. The numbers are
 * stored as doubles, which hold every whole number up to 2⁵³ exactly.
 */
public final class SparseMatrix {

    private final int rows;
    private int columns;
    private int[] start = new int[17];
    private int[] row = new int[64];
    private double[] value = new double[64];

    /** A matrix with so many rows and no columns. */
    public SparseMatrix(int rows) {
        this.rows = rows;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int columns() {
        return columns;
    }

    /** Starts a new column, which then is the last one. */
    public void newColumn() {
        columns++;
        if (columns == start.length) {
            start = Arrays.copyOf(start, 2 * columns);
        }
        start[columns] = start[columns - 1];
    }

    /** Puts a number in the last column; a row at most once. */
    public void put(int inRow, long number) {
        int at = start[columns]++;
        if (at == row.length) {
            row = Arrays.copyOf(row, 2 * at);
            value = Arrays.copyOf(value, 2 * at);
        }
        row[at] = inRow;
        value[at] = number;
    }

    /** Where the entries of a column begin. */
    public int first(int column) {
        return start[column];
    }

    /** Where the entries of a column end: behind the last one. */
    public int end(int column) {
        return start[column + 1];
    }

    /** The row of an entry. */
    public int rowAt(int entry) {
        return row[entry];
    }

    /** The number at an entry. */
    public double valueAt(int entry) {
        return value[entry];
    }

    /** The same, as the whole number that it is. */
    public long wholeAt(int entry) {
        return (long) value[entry];
    }

    /** The product of a row vector and a column. */
    public double times(double[] weights, int column) {
        double sum = 0;
        for (int entry = start[column]; entry < start[column + 1]; entry++) {
            sum += weights[row[entry]] * value[entry];
        }
        return sum;
    }

    /** Adds a multiple of a column to a column vector. */
    public void addTo(double[] vector, int column, double factor) {
        for (int entry = start[column]; entry < start[column + 1]; entry++) {
            vector[row[entry]] += factor * value[entry];
        }
    }

    /** The exact product with a composition, per row. */
    public long[] times(int[] numbers) {
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
