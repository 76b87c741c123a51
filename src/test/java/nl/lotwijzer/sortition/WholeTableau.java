package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.proof.Fraction;

/** A simplex tableau in whole numbers over one denominator; every variable is 0 or more. An overflow is an error. */
final class WholeTableau {

    private long[][] cells;
    private final long[] right;
    private final int[] basis;
    private boolean[] forbidden;
    private long denominator = 1;

    WholeTableau(int rows, int columns) {
        cells = new long[rows][columns];
        right = new long[rows];
        basis = new int[rows];
        forbidden = new boolean[columns];
    }

    void put(int row, int column, long value) {
        cells[row][column] = value;
    }

    void right(int row, long value) {
        right[row] = value;
    }

    /** Declares that a unit column is basic in a row. */
    void start(int row, int column) {
        basis[row] = column;
    }

    /** Brings a column into the basis in a row. */
    void enter(int row, int column) {
        pivot(row, column, new long[cells[0].length]);
    }

    /** Adds a column that is the sum of others, and returns its number. */
    int addSumOf(List<Integer> columns) {
        int added = cells[0].length;
        for (int row = 0; row < cells.length; row++) {
            long sum = 0;
            for (int column : columns) {
                sum += cells[row][column];
            }
            cells[row] = Arrays.copyOf(cells[row], added + 1);
            cells[row][added] = sum;
        }
        forbidden = Arrays.copyOf(forbidden, added + 1);
        return added;
    }

    /** Maximises a nonbasic variable, forbids every column that would lower it, and returns what is forbidden now. */
    boolean[] maximise(int column) {
        long[] gain = new long[cells[0].length];
        gain[column] = denominator;
        for (int steps = 0; ; steps++) {
            int entering = -1;
            for (int j = 0; j < gain.length; j++) {
                boolean better = entering < 0 || (steps < 300 && gain[j] > gain[entering]);
                if (gain[j] > 0 && !forbidden[j] && better) {
                    entering = j;
                }
            }
            if (entering < 0) {
                break;
            }
            pivot(leaving(entering), entering, gain);
        }
        for (int j = 0; j < gain.length; j++) {
            forbidden[j] |= gain[j] != 0;
        }
        return forbidden;
    }

    private int leaving(int entering) {
        int leaving = -1;
        for (int row = 0; row < cells.length; row++) {
            if (cells[row][entering] > 0) {
                long difference = leaving < 0
                        ? -1
                        : Math.subtractExact(
                                Math.multiplyExact(right[row], cells[leaving][entering]),
                                Math.multiplyExact(right[leaving], cells[row][entering]));
                if (difference < 0 || (difference == 0 && basis[row] < basis[leaving])) {
                    leaving = row;
                }
            }
        }
        return leaving;
    }

    private void pivot(int pivotRow, int pivotColumn, long[] gain) {
        long pivot = cells[pivotRow][pivotColumn];
        List<long[]> lines = new ArrayList<>(List.of(cells));
        lines.add(gain);
        for (int row = 0; row < lines.size(); row++) {
            if (row != pivotRow) {
                long[] line = lines.get(row);
                long factor = line[pivotColumn];
                for (int j = 0; j < line.length; j++) {
                    line[j] = next(line[j], pivot, factor, cells[pivotRow][j]);
                }
                if (row < right.length) {
                    right[row] = next(right[row], pivot, factor, right[pivotRow]);
                }
            }
        }
        denominator = pivot;
        basis[pivotRow] = pivotColumn;
    }

    private long next(long value, long pivot, long factor, long inPivotRow) {
        return Math.subtractExact(Math.multiplyExact(value, pivot), Math.multiplyExact(factor, inPivotRow))
                / denominator;
    }

    /** The value of a variable in the present solution. */
    Fraction value(int column) {
        for (int row = 0; row < basis.length; row++) {
            if (basis[row] == column) {
                return Fraction.of(right[row], denominator);
            }
        }
        return Fraction.ZERO;
    }
}
