package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

/** The engine against every panel there is, on thousands of small pools. More with {@code -Dlotwijzer.pools=N}. */
class BruteForceTest {

    private static final int ROWS = 1000;

    private final List<String> wrong = new ArrayList<>();
    private int infeasible;
    private int households;
    private int tight;
    private int beyondRelaxation;
    private int chanceless;
    private int beyondOneInRows;

    @Test
    void leximinEqualsBruteForceOnSmallRandomPools() {
        int pools = Integer.getInteger("lotwijzer.pools", 2500);
        long first = Long.getLong("lotwijzer.firstPool", 1);
        for (long seed = first; seed < first + pools; seed++) {
            RandomPool random = RandomPool.of(new Random(seed), 12);
            households += random.sharesHouseholds() ? 1 : 0;
            tight += random.tight() ? 1 : 0;
            try {
                compare(seed, random);
            } catch (RuntimeException e) {
                throw new AssertionError("pool " + seed, e);
            }
        }
        System.out.printf(
                "%d pools: %d infeasible, %d with shared households, %d with tight quotas, %d where whole panels cannot"
                        + " reach the relaxation, %d with chanceless registrants, %d with a chance more than 1/%d off%n",
                pools, infeasible, households, tight, beyondRelaxation, chanceless, beyondOneInRows, ROWS);
        assertThat(wrong).isEmpty();
        assertThat(infeasible).isGreaterThan(pools / 5);
        assertThat(households).isGreaterThan(pools * 3 / 10);
        assertThat(tight).isGreaterThan(pools / 2);
        assertThat(beyondRelaxation).isPositive();
    }

    private void compare(long seed, RandomPool random) {
        BruteForce truth = new BruteForce(random.categories(), random.households(), random.rules());
        SelectionResult result;
        try {
            result = Selection.compute(random.pool(), random.rules(), ROWS, Progress.NONE);
        } catch (InfeasibleException e) {
            infeasible++;
            if (!truth.panels().isEmpty()) {
                wrong.add(seed + ": " + e.getMessage() + ", but there are "
                        + truth.panels().size() + " panels");
            }
            return;
        }
        if (truth.panels().isEmpty()) {
            wrong.add(seed + ": no panel is lawful");
            return;
        }
        beyondRelaxation += result.cuts() > 0 ? 1 : 0;
        chanceless += result.zeroChanceTypes().isEmpty() ? 0 : 1;
        boolean off = false;
        for (int person = 0; person < random.categories().length; person++) {
            Fraction ideal = result.idealOf(person);
            Fraction chance = result.chanceOf(person);
            if (ideal.minus(truth.chance(person)).magnitude().toDouble() > 1e-9) {
                wrong.add(seed + ": person " + person + " has " + ideal + ", not " + truth.chance(person));
            }
            if ((ideal.signum() > 0) != (chance.signum() > 0)) {
                wrong.add(seed + ": person " + person + " has " + chance + " in the table, ideally " + ideal);
            }
            off |= ideal.minus(chance).magnitude().compareTo(Fraction.of(1, ROWS)) > 0;
        }
        beyondOneInRows += off ? 1 : 0;
        checkRows(seed, result, truth);
    }

    /** Every row must be the composition of a panel of persons. */
    private void checkRows(long seed, SelectionResult result, BruteForce truth) {
        List<List<Integer>> compositions = truth.panels().stream()
                .map(panel -> {
                    Integer[] seats = new Integer[result.pool().types().size()];
                    Arrays.fill(seats, 0);
                    for (int person = 0; person < panel.length; person++) {
                        seats[result.pool().typeOf(person)] += panel[person] ? 1 : 0;
                    }
                    return List.of(seats);
                })
                .distinct()
                .toList();
        for (int row = 0; row < result.table().rows(); row++) {
            if (!compositions.contains(result.table().row(row))) {
                wrong.add(seed + ": row " + row + " is not a lawful panel");
            }
        }
    }
}
