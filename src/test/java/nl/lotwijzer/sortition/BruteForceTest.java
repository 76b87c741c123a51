package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Cases;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.ProofChecker;
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
    private int infeasibleByPrices;
    private int mostCuts;

    @Test
    void everyObjectiveEqualsBruteForceOnSmallRandomPools() {
        int pools = Integer.getInteger("lotwijzer.pools", 600);
        long first = Long.getLong("lotwijzer.firstPool", 1);
        for (long seed = first; seed < first + pools; seed++) {
            RandomPool random = RandomPool.of(new Random(seed), 14);
            households += random.sharesHouseholds() ? 1 : 0;
            tight += random.tight() ? 1 : 0;
            try {
                compare(seed, random);
            } catch (RuntimeException e) {
                throw new AssertionError("pool " + seed, e);
            }
        }
        System.out.printf(
                "%d pools: %d infeasible (%d by prices alone), %d with shared households, %d with tight quotas, %d where"
                        + " whole panels cannot reach the relaxation (%d cuts at most), %d with chanceless registrants, %d"
                        + " with a chance more than 1/%d off%n",
                pools,
                infeasible,
                infeasibleByPrices,
                households,
                tight,
                beyondRelaxation,
                mostCuts,
                chanceless,
                beyondOneInRows,
                ROWS);
        assertThat(wrong).isEmpty();
        assertThat(infeasible).isGreaterThan(pools / 5);
        assertThat(households).isGreaterThan(pools * 3 / 10);
        assertThat(tight).isGreaterThan(pools / 2);
        // there are few such pools; TightPoolsTest has more
        assertThat(beyondRelaxation).isGreaterThanOrEqualTo(pools / 600);
    }

    private void compare(long seed, RandomPool random) {
        BruteForce truth = new BruteForce(random.categories(), random.households(), random.rules());
        for (Objective objective : Objective.values()) {
            SelectionResult result;
            try {
                result = Selection.compute(random.pool(), random.rules(), goal(objective, seed), ROWS, Progress.NONE);
            } catch (InfeasibleException e) {
                checkInfeasible(seed, e, truth);
                return;
            }
            if (truth.panels().isEmpty()) {
                wrong.add(seed + ": no panel is lawful");
                return;
            }
            ProofChecker.check(result.facts(), result.proof(), result.tableFacts())
                    .ifPresent(refusal -> wrong.add(seed + " " + objective + ": the checker refuses, " + refusal));
            if (result.optimality() != Optimality.ATTAINED) {
                wrong.add(seed + " " + objective + ": not attained");
            }
            beyondRelaxation += result.cuts() > 0 ? 1 : 0;
            mostCuts = Math.max(mostCuts, result.cuts());
            chanceless += result.zeroChanceTypes().isEmpty() ? 0 : 1;
            checkChances(seed, result, truth);
            checkValue(seed, result, truth, random);
            checkRows(seed, result, truth);
        }
    }

    private static Goal goal(Objective objective, long seed) {
        return objective == Objective.GOLDILOCKS
                ? new Goal(objective, Fraction.of(1 + seed % 3, 1 + seed % 2))
                : Goal.of(objective);
    }

    private void checkInfeasible(long seed, InfeasibleException e, BruteForce truth) {
        infeasible++;
        if (!truth.panels().isEmpty()) {
            wrong.add(seed + ": " + e.getMessage() + ", but there are "
                    + truth.panels().size() + " panels");
        }
        Cases cases = e.proof().orElse(null);
        if (cases == null || !ProofChecker.provesImpossible(e.facts(), cases)) {
            wrong.add(seed + ": that there is no panel is not proved");
        }
        infeasibleByPrices += cases instanceof Cases.Closed ? 1 : 0;
    }

    private void checkChances(long seed, SelectionResult result, BruteForce truth) {
        boolean off = false;
        for (int person = 0; person < result.pool().size(); person++) {
            Fraction ideal = result.idealOf(person);
            Fraction chance = result.chanceOf(person);
            // only MINIMAX may leave people out who fit a panel
            boolean mayBeNone = result.proof().objective() == Objective.MINIMAX || !truth.fits(person);
            boolean wrongIdeal = ideal.signum() > 0 ? !truth.fits(person) : !mayBeNone;
            boolean wrongChance =
                    ideal.signum() > 0 ? chance.signum() == 0 : chance.signum() > 0 && !truth.fits(person);
            if (wrongIdeal || wrongChance) {
                wrong.add(seed + " " + result.proof().objective() + ": person " + person + " has " + chance
                        + " in the table, ideally " + ideal);
            }
            off |= ideal.minus(chance).magnitude().compareTo(Fraction.of(1, ROWS)) > 0;
        }
        beyondOneInRows += off ? 1 : 0;
    }

    private void checkValue(long seed, SelectionResult result, BruteForce truth, RandomPool random) {
        Objective objective = result.proof().objective();
        double value = result.proof().value().toDouble();
        int persons = result.pool().size();
        switch (objective) {
            case LEXIMIN -> {
                for (int person = 0; person < persons; person++) {
                    near(
                            seed,
                            objective,
                            result.idealOf(person).toDouble(),
                            truth.chance(person).toDouble());
                }
            }
            case NASH -> {
                BruteForceNash nash = new BruteForceNash(truth.panels(), persons);
                for (int person = 0; person < persons; person++) {
                    near(seed, objective, result.idealOf(person).toDouble(), nash.chance(person));
                }
            }
            case MAXIMIN -> near(seed, objective, value, truth.smallest().toDouble());
            case MINIMAX -> near(seed, objective, value, truth.leastLargest().toDouble());
            case GOLDILOCKS -> {
                int[] fitting = IntStream.range(0, persons).filter(truth::fits).toArray();
                int seats = random.rules().panelSize();
                near(
                        seed,
                        objective,
                        value,
                        new BruteForceGoldilocks(truth.panels(), fitting, seats)
                                .least(goal(objective, seed).gamma().toDouble()));
            }
        }
        double better = objective == Objective.LEXIMIN || objective == Objective.MAXIMIN
                ? result.proof().bound().toDouble() - value
                : value - result.proof().bound().toDouble();
        if (Math.abs(better) > 1e-9) {
            wrong.add(seed + " " + objective + ": value " + value + " but bound "
                    + result.proof().bound());
        }
    }

    private void near(long seed, Objective objective, double found, double truth) {
        if (Math.abs(found - truth) > 1e-9) {
            wrong.add(seed + " " + objective + ": " + found + ", not " + truth);
        }
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
                wrong.add(seed + " " + result.proof().objective() + ": row " + row + " is not a lawful panel");
            }
        }
    }
}
