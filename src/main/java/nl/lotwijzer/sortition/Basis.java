package nl.lotwijzer.sortition;

import java.util.Arrays;

/**
 * The inverse of the basis matrix of a linear program with few rows: kept whole and updated at every exchange. Every
 * row {@code i} of the program has a slack column, the unit vector {@code i}, numbered {@code i}; column {@code j} of the
 * matrix is numbered {@code rows + j}, so that columns can be added.
 */
final class Basis {

    private static final double SINGULAR = 1e-9;

    private final SparseMatrix matrix;
    private final int rows;
    private final double[][] inverse;
    private final int[] head;
    private int exchanges;

    Basis(SparseMatrix matrix) {
        this.matrix = matrix;
        this.rows = matrix.rows();
        this.inverse = new double[rows][rows];
        this.head = new int[rows];
        slackOnly();
    }

    private void slackOnly() {
        for (int i = 0; i < rows; i++) {
            Arrays.fill(inverse[i], 0);
            inverse[i][i] = 1;
            head[i] = i;
        }
        exchanges = 0;
    }

    /** The column that is basic at a position. */
    int at(int position) {
        return head[position];
    }

    /** The columns that are basic, by position. */
    int[] head() {
        return head.clone();
    }

    /** A row of the inverse; not to be changed by the caller. */
    double[] inverseRow(int position) {
        return inverse[position];
    }

    /** Exchanges since the inverse was last computed afresh: a measure of how far rounding may have crept. */
    int exchanges() {
        return exchanges;
    }

    /** The column expressed in the basis: the inverse times the column. */
    void express(int column, double[] into) {
        for (int i = 0; i < rows; i++) {
            into[i] = column < rows ? inverse[i][column] : matrix.times(inverse[i], column - rows);
        }
    }

    /** The inverse times a vector. */
    void express(double[] vector, double[] into) {
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            double[] line = inverse[i];
            for (int j = 0; j < rows; j++) {
                sum += line[j] * vector[j];
            }
            into[i] = sum;
        }
    }

    /** Puts a column, given as expressed in the basis, in the place of the one at a position. */
    void exchange(int position, int column, double[] expressed) {
        double[] pivotLine = inverse[position];
        double pivot = expressed[position];
        for (int j = 0; j < rows; j++) {
            pivotLine[j] /= pivot;
        }
        for (int i = 0; i < rows; i++) {
            double factor = expressed[i];
            if (i != position && factor != 0) {
                double[] line = inverse[i];
                for (int j = 0; j < rows; j++) {
                    line[j] -= factor * pivotLine[j];
                }
            }
        }
        head[position] = column;
        exchanges++;
    }

    /**
     * Computes the inverse afresh. A column that depends on the others, which only rounding could have brought in, gives
     * its place to a slack.
     */
    void refresh() {
        int[] wanted = head.clone();
        boolean[] taken = new boolean[rows];
        for (int column : wanted) {
            if (column < rows) {
                taken[column] = true;
            }
        }
        slackOnly();
        double[] expressed = new double[rows];
        for (int column : wanted) {
            if (column >= rows) {
                express(column, expressed);
                int best = -1;
                for (int i = 0; i < rows; i++) {
                    if (!taken[i] && (best < 0 || Math.abs(expressed[i]) > Math.abs(expressed[best]))) {
                        best = i;
                    }
                }
                if (best >= 0 && Math.abs(expressed[best]) > SINGULAR) {
                    exchange(best, column, expressed);
                    taken[best] = true;
                }
            }
        }
        exchanges = 0;
    }
}
