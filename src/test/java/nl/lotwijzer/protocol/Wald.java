package nl.lotwijzer.protocol;

import java.util.Arrays;

/**
 * One number for how far observed frequencies lie from what was expected, when it is exactly known how they vary
 * together: n·(f − p)ᵀ Σ⁺ (f − p), which is χ² with as many degrees of freedom as Σ has rank. What cannot vary at all, as
 * the number of seats, must be met exactly.
 */
final class Wald {
    private static final double ZERO = 1e-9;

    private Wald() {}

    /**
     * The outcome.
     *
     * @param statistic how far it is
     * @param freedom   the degrees of freedom, the rank of the covariance
     * @param outside   the length of the part of f − p in directions that cannot vary; rounding aside 0
     */
    record Outcome(double statistic, int freedom, double outside) {
        /** Returns how many standard deviations from the middle a χ² of this size is, by Wilson and Hilferty. */
        double normal() {
            double spread = 2.0 / (9 * freedom);
            return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
        }
    }

    /**
     * Compares frequencies with what was expected.
     *
     * @param draws    how many draws the frequencies are of
     * @param observed how often each happened, divided by the draws
     * @param expected the probability of each
     * @param together the probability of each two together in one draw; on the diagonal that of each
     */
    static Outcome of(long draws, double[] observed, double[] expected, double[][] together) {
        int size = expected.length;
        double[][] covariance = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                covariance[i][j] = together[i][j] - expected[i] * expected[j];
            }
        }
        double[][] vectors = diagonalise(covariance);
        double statistic = 0;
        double outside = 0;
        int freedom = 0;
        for (int direction = 0; direction < size; direction++) {
            double along = 0;
            for (int i = 0; i < size; i++) {
                along += vectors[i][direction] * (observed[i] - expected[i]);
            }
            double variance = covariance[direction][direction];
            if (variance > ZERO) {
                freedom++;
                statistic += draws * along * along / variance;
            } else {
                outside += along * along;
            }
        }
        return new Outcome(statistic, freedom, Math.sqrt(outside));
    }

    /** Turns a symmetric matrix into its eigenvalues on the diagonal, by Jacobi, and returns the vectors as columns. */
    private static double[][] diagonalise(double[][] matrix) {
        int size = matrix.length;
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < 100 && offDiagonal(matrix) > 1e-24; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    if (Math.abs(matrix[p][q]) > 1e-300) {
                        rotate(matrix, vectors, p, q);
                    }
                }
            }
        }
        return vectors;
    }

    private static double offDiagonal(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            double[] row = matrix[i];
            sum += Arrays.stream(row).map(value -> value * value).sum() - row[i] * row[i];
        }
        return sum;
    }

    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int i = 0; i < matrix.length; i++) {
            double ip = matrix[i][p];
            double iq = matrix[i][q];
            matrix[i][p] = c * ip - s * iq;
            matrix[i][q] = s * ip + c * iq;
        }
        for (int i = 0; i < matrix.length; i++) {
            double pi = matrix[p][i];
            double qi = matrix[q][i];
            matrix[p][i] = c * pi - s * qi;
            matrix[q][i] = s * pi + c * qi;
            double ip = vectors[i][p];
            double iq = vectors[i][q];
            vectors[i][p] = c * ip - s * iq;
            vectors[i][q] = s * ip + c * iq;
        }
    }
}
