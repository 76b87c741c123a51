package nl.lotwijzer.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingSolverTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void isAsGoodAsTryingEveryStaffing(int hundred) {
        for (int seed = hundred * 50; seed < hundred * 50 + 50; seed++) {
            StaffingProblem problem = RandomStaffing.small(seed);

            StaffingResult result = StaffingSolver.solve(problem, StaffingProgress.NONE);

            assertThat(result.score().points()).as("case %d", seed).isEqualTo(EveryStaffing.best(problem));
            assertThat(result.optimal()).as("case %d is proven", seed).isTrue();
            assertThat(result.bound())
                    .as("bound of case %d", seed)
                    .isLessThanOrEqualTo(result.score().points());
        }
    }

    @Test
    void keepsEveryRuleOfALargeSeasonAndProvesABound() {
        StaffingProblem problem = RandomStaffing.season(30, 6, 14, 105, 1);

        StaffingResult result = StaffingSolver.solve(problem, StaffingProgress.NONE);

        assertThat(result.score().openTables()).isZero();
        assertThat(result.score().shortExperienced()).isZero();
        assertThat(result.score().shortReserves()).isZero();
        assertThat(result.share()).isLessThan(0.05);
        for (int facilitator = 0; facilitator < problem.facilitators(); facilitator++) {
            assertThat(result.staffing().load(facilitator)).isLessThanOrEqualTo(problem.most(facilitator));
            for (int session = 0; session < problem.sessions(); session++) {
                int place = result.staffing().place(facilitator, session);
                assertThat(problem.allowed(facilitator, session, place))
                        .as("facilitator %d at session %d", facilitator, session)
                        .isTrue();
            }
        }
    }

    @Test
    void givesTheSameStaffingAgain() {
        StaffingProblem problem = RandomStaffing.season(12, 4, 6, 45, 7);

        assertThat(StaffingSolver.solve(problem, StaffingProgress.NONE))
                .isEqualTo(StaffingSolver.solve(problem, StaffingProgress.NONE));
    }

    @Test
    void keepsWhatItHasWhenItIsStoppedAtOnce() {
        StaffingProblem problem = RandomStaffing.season(30, 6, 14, 105, 1);

        StaffingResult stopped = StaffingSolver.solve(problem, new StaffingProgress() {
            @Override
            public boolean stopped() {
                return true;
            }
        });

        assertThat(stopped.score().openTables()).isZero();
        assertThat(stopped.bound()).isLessThanOrEqualTo(stopped.score().points());
    }

    @Test
    void copesWithNobodyAndNothing() {
        StaffingResult nobody = StaffingSolver.solve(new StaffingProblem.Builder(0, 3).build(), StaffingProgress.NONE);
        StaffingResult nothing = StaffingSolver.solve(new StaffingProblem.Builder(4).build(), StaffingProgress.NONE);

        assertThat(nobody.score().openTables()).isEqualTo(3);
        assertThat(nothing.score().points()).isZero();
    }

    @Test
    void assignsAsCheaplyAsTryingEveryWay() {
        Random random = new Random(5);
        for (int run = 0; run < 300; run++) {
            int rows = 1 + random.nextInt(5);
            int columns = rows + random.nextInt(3);
            long[][] costs = new long[rows][columns];
            for (long[] row : costs) {
                Arrays.setAll(row, column -> random.nextInt(20));
            }

            int[] columnOf = Assignment.solve(costs);

            long cost = 0;
            for (int row = 0; row < rows; row++) {
                cost += costs[row][columnOf[row]];
            }
            assertThat(columnOf).doesNotHaveDuplicates();
            assertThat(cost).isEqualTo(cheapest(costs, 0, new boolean[columns]));
        }
    }

    private static long cheapest(long[][] costs, int row, boolean[] used) {
        if (row == costs.length) {
            return 0;
        }
        long least = Long.MAX_VALUE / 2;
        for (int column = 0; column < used.length; column++) {
            if (!used[column]) {
                used[column] = true;
                least = Math.min(least, costs[row][column] + cheapest(costs, row + 1, used));
                used[column] = false;
            }
        }
        return least;
    }
}
