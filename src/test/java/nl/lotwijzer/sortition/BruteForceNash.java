package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * NASH by the book, over all panels of a small pool: weights λ of panels with the largest Σ log p_i, by Newton's method
 * with a barrier on the weights, and then without it on the panels in use. It shares nothing with the program but the definition.
 */
final class BruteForceNash {

    /** How near to n a panel must be worth to be taken for one in use; which is right shows afterwards. */
    private static final double[] NEAR = {1e-5, 1e-4, 1e-6, 1e-3, 1e-7};

    private final int[] persons;
    private final boolean[][] panels;
    private final double[] chances;

    BruteForceNash(List<boolean[]> all, int everybody) {
        persons = IntStream.range(0, everybody)
                .filter(person -> all.stream().anyMatch(panel -> panel[person]))
                .toArray();
        panels = all.toArray(boolean[][]::new);
        chances = new double[everybody];
        solve();
    }

    double chance(int person) {
        return chances[person];
    }

    /** Minimises −Σ log p − μ Σ log λ over weights that sum to 1, for smaller and smaller μ. */
    private void solve() {
        int count = panels.length;
        double[] weight = new double[count];
        Arrays.fill(weight, 1.0 / count);
        for (double barrier = 1; barrier > 1e-8; barrier *= 0.25) {
            double decrement = 1;
            for (int step = 0; step < 50 && decrement > 1e-10; step++) {
                decrement = newton(weight, barrier);
            }
        }
        double[] found = null;
        for (double near : NEAR) {
            double[] tried = polished(chances(weight), gains(weight), near);
            if (found == null || mostGain(tried) < mostGain(found)) {
                found = tried;
            }
        }
        for (int i = 0; i < persons.length; i++) {
            chances[persons[i]] = found[i];
        }
    }

    /**
     * At the optimum every panel in use is worth Σ 1/p_i = n, so that it is the best point of the flat through the panels
     * worth so much; Newton's method on that flat gives the last digits.
     */
    private double[] polished(double[] near, double[] gain, double tolerance) {
        List<double[]> directions = new ArrayList<>();
        int first = -1;
        for (int j = 0; j < panels.length; j++) {
            if (gain[j] > persons.length * (1 - tolerance)) {
                if (first < 0) {
                    first = j;
                } else {
                    double[] direction = new double[persons.length];
                    for (int i = 0; i < direction.length; i++) {
                        direction[i] = (panels[j][persons[i]] ? 1 : 0) - (panels[first][persons[i]] ? 1 : 0);
                    }
                    addOrthogonal(direction, directions);
                }
            }
        }
        double[] point = new double[persons.length];
        double[] off = near.clone();
        for (int i = 0; i < point.length; i++) {
            point[i] = panels[first][persons[i]] ? 1 : 0;
            off[i] -= point[i];
        }
        for (double[] direction : directions) {
            double along = dot(direction, off);
            Arrays.setAll(point, i -> point[i] + along * direction[i]);
        }
        for (int step = 0; step < 20; step++) {
            int size = directions.size();
            double[][] system = new double[size][size + 1];
            for (int a = 0; a < size; a++) {
                for (int i = 0; i < point.length; i++) {
                    system[a][size] += directions.get(a)[i] / point[i];
                    for (int b = 0; b < size; b++) {
                        system[a][b] += directions.get(a)[i] * directions.get(b)[i] / (point[i] * point[i]);
                    }
                }
            }
            double[] move = gauss(system);
            for (int a = 0; a < size; a++) {
                for (int i = 0; i < point.length; i++) {
                    point[i] += move[a] * directions.get(a)[i];
                }
            }
        }
        return point;
    }

    private static void addOrthogonal(double[] direction, List<double[]> to) {
        for (int turn = 0; turn < 2; turn++) {
            for (double[] other : to) {
                double along = dot(direction, other);
                Arrays.setAll(direction, i -> direction[i] - along * other[i]);
            }
        }
        double length = Math.sqrt(dot(direction, direction));
        if (length > 1e-9) {
            Arrays.setAll(direction, i -> direction[i] / length);
            to.add(direction);
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** What the best panel is worth at these chances; n at the optimum, and more everywhere else. */
    private double mostGain(double[] chance) {
        if (Arrays.stream(chance).anyMatch(each -> !(each > 0))) {
            return Double.POSITIVE_INFINITY;
        }
        double most = 0;
        for (boolean[] panel : panels) {
            double worth = 0;
            for (int i = 0; i < persons.length; i++) {
                worth += panel[persons[i]] ? 1 / chance[i] : 0;
            }
            most = Math.max(most, worth);
        }
        return most;
    }

    /** One damped step of Newton; returns the decrement before it, relative to the barrier. */
    private double newton(double[] weight, double barrier) {
        int count = weight.length;
        double[] gain = gains(weight);
        double[] down = new double[count];
        double[] ones = new double[count];
        for (int j = 0; j < count; j++) {
            down[j] = gain[j] + barrier / weight[j];
            ones[j] = 1;
        }
        double[] diagonal = new double[count];
        Arrays.setAll(diagonal, j -> weight[j] * weight[j] / barrier);
        double[] first = inverse(diagonal, weight, down);
        double[] second = inverse(diagonal, weight, ones);
        double level = (Arrays.stream(weight).sum() - 1 + Arrays.stream(first).sum())
                / Arrays.stream(second).sum();
        double length = 1;
        double square = 0;
        double[] move = new double[count];
        for (int j = 0; j < count; j++) {
            move[j] = first[j] - level * second[j];
            square += move[j] * (down[j] - level);
        }
        double decrement = Math.sqrt(Math.max(0, square / barrier));
        if (decrement > 0.25) {
            length = 1 / (1 + decrement);
        }
        for (int j = 0; j < count; j++) {
            while (weight[j] + length * move[j] <= 0) {
                length /= 2;
            }
        }
        for (int j = 0; j < count; j++) {
            weight[j] += length * move[j];
        }
        return decrement;
    }

    private double[] chances(double[] weight) {
        double[] sums = new double[persons.length];
        for (int j = 0; j < weight.length; j++) {
            for (int i = 0; i < persons.length; i++) {
                sums[i] += panels[j][persons[i]] ? weight[j] : 0;
            }
        }
        return sums;
    }

    private double[] gains(double[] weight) {
        double[] chance = chances(weight);
        double[] gains = new double[weight.length];
        for (int j = 0; j < weight.length; j++) {
            for (int i = 0; i < persons.length; i++) {
                gains[j] += panels[j][persons[i]] ? 1 / chance[i] : 0;
            }
        }
        return gains;
    }

    /** (D⁻¹ + Aᵀ diag(1/p²) A)⁻¹ r, by the formula of Sherman, Morrison and Woodbury. */
    private double[] inverse(double[] diagonal, double[] weight, double[] right) {
        int n = persons.length;
        double[] chance = chances(weight);
        double[][] matrix = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = chance[i] * chance[i];
        }
        for (int j = 0; j < weight.length; j++) {
            for (int i = 0; i < n; i++) {
                if (panels[j][persons[i]]) {
                    matrix[i][n] += diagonal[j] * right[j];
                    for (int l = 0; l < n; l++) {
                        matrix[i][l] += panels[j][persons[l]] ? diagonal[j] : 0;
                    }
                }
            }
        }
        double[] inner = gauss(matrix);
        double[] result = new double[weight.length];
        for (int j = 0; j < weight.length; j++) {
            double sum = right[j];
            for (int i = 0; i < n; i++) {
                sum -= panels[j][persons[i]] ? inner[i] : 0;
            }
            result[j] = diagonal[j] * sum;
        }
        return result;
    }

    private static double[] gauss(double[][] matrix) {
        int n = matrix.length;
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int i = k + 1; i < n; i++) {
                best = Math.abs(matrix[i][k]) > Math.abs(matrix[best][k]) ? i : best;
            }
            double[] line = matrix[k];
            matrix[k] = matrix[best];
            matrix[best] = line;
            for (int i = 0; i < n; i++) {
                if (i != k) {
                    double factor = matrix[i][k] / matrix[k][k];
                    for (int j = k; j <= n; j++) {
                        matrix[i][j] -= factor * matrix[k][j];
                    }
                }
            }
        }
        double[] solution = new double[n];
        Arrays.setAll(solution, i -> matrix[i][n] / matrix[i][i]);
        return solution;
    }
}
