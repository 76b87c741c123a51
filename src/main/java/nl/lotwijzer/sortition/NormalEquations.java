package nl.lotwijzer.sortition;

import java.util.Arrays;
import nl.lotwijzer.sortition.linear.SparseMatrix;

/**
 * Solves {@code (A D Aᵀ + S) w = b} for the rows A of a model and diagonal D and S, as Newton's method asks. Rows of
 * households have no type in common, so that their part of the matrix is diagonal and is eliminated first; what is left
 * is small, and solved by Cholesky's method. A row that depends on others gets the price 0.
 */
final class NormalEquations {

    private static final double DEPENDENT = 1e-13;

    private final PanelModel model;
    private final int[] types;
    private final int rows;
    private final int[] place;
    private final int small;
    private final int apart;

    /** For these types of the model. */
    NormalEquations(PanelModel model, int[] types) {
        this.model = model;
        this.types = types;
        this.rows = model.rows();
        this.place = new int[rows];
        int dense = 0;
        int diagonal = 0;
        for (int row = 0; row < rows; row++) {
            place[row] = model.isHouseholdRow(row) ? -1 - diagonal++ : dense++;
        }
        this.small = dense;
        this.apart = diagonal;
    }

    /** A D v. */
    double[] times(double[] diagonal, double[] vector) {
        double[] sums = new double[rows];
        for (int i = 0; i < types.length; i++) {
            model.matrix().addTo(sums, types[i], diagonal[i] * vector[i]);
        }
        return sums;
    }

    /**
     * The solution w.
     *
     * @param softness S; infinite for a row that is to be left out, at price 0
     */
    double[] solve(double[] diagonal, double[] softness, double[] right) {
        double[][] dense = new double[small][small];
        double[][] across = new double[small][apart];
        double[] lone = new double[apart];
        fill(diagonal, softness, dense, across, lone);
        double[] loneRight = new double[apart];
        double[] denseRight = new double[small];
        boolean[] out = new boolean[small];
        for (int row = 0; row < rows; row++) {
            if (place[row] < 0) {
                loneRight[-1 - place[row]] = right[row];
            } else {
                denseRight[place[row]] = right[row];
                out[place[row]] = Double.isInfinite(softness[row]);
            }
        }
        for (int j = 0; j < apart; j++) {
            if (lone[j] > 0) {
                for (int a = 0; a < small; a++) {
                    double factor = across[a][j] / lone[j];
                    if (factor != 0) {
                        denseRight[a] -= factor * loneRight[j];
                        for (int b = 0; b < small; b++) {
                            dense[a][b] -= factor * across[b][j];
                        }
                    }
                }
            }
        }
        double[] solved = cholesky(dense, denseRight, out);
        double[] prices = new double[rows];
        for (int row = 0; row < rows; row++) {
            if (place[row] >= 0) {
                prices[row] = solved[place[row]];
            } else {
                int j = -1 - place[row];
                if (lone[j] > 0) {
                    double sum = loneRight[j];
                    for (int a = 0; a < small; a++) {
                        sum -= across[a][j] * solved[a];
                    }
                    prices[row] = sum / lone[j];
                }
            }
        }
        return prices;
    }

    private void fill(double[] diagonal, double[] softness, double[][] dense, double[][] across, double[] lone) {
        SparseMatrix matrix = model.matrix();
        for (int i = 0; i < types.length; i++) {
            int type = types[i];
            for (int one = matrix.first(type); one < matrix.end(type); one++) {
                int first = place[matrix.rowAt(one)];
                double value = diagonal[i] * matrix.valueAt(one);
                for (int other = matrix.first(type); other < matrix.end(type); other++) {
                    int second = place[matrix.rowAt(other)];
                    if (first >= 0 && second >= 0) {
                        dense[first][second] += value * matrix.valueAt(other);
                    } else if (first >= 0) {
                        across[first][-1 - second] += value * matrix.valueAt(other);
                    } else if (first == second) {
                        lone[-1 - first] += value * matrix.valueAt(other);
                    }
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            boolean leftOut = Double.isInfinite(softness[row]);
            if (place[row] >= 0) {
                dense[place[row]][place[row]] += leftOut ? 0 : softness[row];
            } else {
                int j = -1 - place[row];
                lone[j] = leftOut || lone[j] + softness[row] < DEPENDENT ? 0 : lone[j] + softness[row];
            }
        }
    }

    private static double[] cholesky(double[][] matrix, double[] right, boolean[] leftOut) {
        int size = right.length;
        double[][] lower = new double[size][size];
        boolean[] out = leftOut.clone();
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            if (out[i]) {
                continue;
            }
            double pivot = matrix[i][i];
            for (int j = 0; j < i; j++) {
                if (!out[j]) {
                    double sum = matrix[i][j];
                    for (int k = 0; k < j; k++) {
                        sum -= lower[i][k] * lower[j][k];
                    }
                    lower[i][j] = sum / lower[j][j];
                    pivot -= lower[i][j] * lower[i][j];
                }
            }
            if (pivot <= DEPENDENT * Math.max(matrix[i][i], Double.MIN_NORMAL)) {
                out[i] = true;
                Arrays.fill(lower[i], 0);
            } else {
                lower[i][i] = StrictMath.sqrt(pivot);
            }
        }
        for (int i = 0; i < size; i++) {
            if (out[i]) {
                solution[i] = 0;
                continue;
            }
            for (int j = 0; j < i; j++) {
                solution[i] -= lower[i][j] * solution[j];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            if (!out[i]) {
                for (int j = i + 1; j < size; j++) {
                    solution[i] -= out[j] ? 0 : lower[j][i] * solution[j];
                }
                solution[i] /= lower[i][i];
            }
        }
        return solution;
    }
}
