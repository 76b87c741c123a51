package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The own solver against another one, on random programs of the kind that the engine poses. */
class IntegerSearchTest {

    private static final int PROGRAMS = 1000;

    @Test
    void findsTheOptimumThatAnotherSolverFinds() {
        int infeasible = 0;
        int otherOff = 0;
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            Random random = new Random(seed);
            int rows = 2 + random.nextInt(8);
            int columns = 3 + random.nextInt(15);
            boolean whole = random.nextBoolean();
            SparseMatrix matrix = new SparseMatrix(rows);
            ExpressionsBasedModel other = new ExpressionsBasedModel();
            Expression[] otherRows = new Expression[rows];
            for (int i = 0; i < rows; i++) {
                otherRows[i] = other.newExpression("row" + i);
            }
            int[] most = new int[columns];
            int[] cost = new int[columns];
            int[] reached = new int[rows];
            int[] least = new int[rows];
            int[] room = new int[rows];
            for (int j = 0; j < columns; j++) {
                most[j] = 1 + random.nextInt(4);
                cost[j] = random.nextInt(41) - 20;
                Variable variable = other.newVariable("x" + j)
                        .lower(0)
                        .upper(most[j])
                        .weight(cost[j])
                        .integer(whole);
                int start = random.nextInt(most[j] + 1);
                matrix.newColumn();
                for (int i = 0; i < rows; i++) {
                    int entry = random.nextInt(3) > 0 ? 0 : random.nextInt(8) > 0 ? 1 : 1 + random.nextInt(3);
                    if (entry > 0) {
                        matrix.put(i, entry);
                        reached[i] += entry * start;
                        otherRows[i].set(variable, entry);
                    }
                }
            }
            DualSimplex simplex = new DualSimplex(matrix);
            for (int j = 0; j < columns; j++) {
                simplex.columnBounds(j, 0, most[j]);
                simplex.cost(j, cost[j]);
            }
            for (int i = 0; i < rows; i++) {
                room[i] = random.nextInt(4);
                least[i] = random.nextInt(20) == 0 ? random.nextInt(10) : reached[i] - random.nextInt(room[i] + 1);
                simplex.rowBounds(i, least[i], least[i] + room[i]);
                otherRows[i].lower(least[i]).upper(least[i] + room[i]);
            }
            Optimisation.Result truth = other.minimise();
            IntegerSearch search = new IntegerSearch(simplex, matrix, Progress.NONE);
            boolean found = whole ? search.cheapest(1, Long.MAX_VALUE) == IntegerSearch.Outcome.FOUND : simplex.solve();
            if (!found) {
                infeasible++;
                assertThat(truth.getState().isFeasible()).as("program %d", seed).isFalse();
                continue;
            }
            double value = 0;
            double[] sums = new double[rows];
            for (int j = 0; j < columns; j++) {
                double x = whole ? search.solution()[j] : simplex.value(j);
                assertThat(x).as("program %d", seed).isBetween(-1e-7, most[j] + 1e-7);
                value += cost[j] * x;
                matrix.addTo(sums, j, x);
            }
            for (int i = 0; i < rows; i++) {
                assertThat(sums[i]).as("program %d", seed).isBetween(least[i] - 1e-7, least[i] + room[i] + 1e-7);
            }
            // a lawful answer that is better than the other solver's convicts the other solver, not ours
            boolean otherIsOff = !truth.getState().isFeasible() || truth.getValue() > value + 1e-6;
            if (whole && otherIsOff) {
                otherOff++;
            } else {
                assertThat(value).as("program %d", seed).isCloseTo(truth.getValue(), within(1e-6));
            }
        }
        assertThat(infeasible).isBetween(PROGRAMS / 20, PROGRAMS * 3 / 4);
        assertThat(otherOff).isLessThan(PROGRAMS / 100);
    }
}
