package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The search for the panel that is worth most, against CP-SAT of OR-Tools, which counts in whole numbers too and shares
 * nothing with the engine. The programs are posed to it from the pools and the rules, not from the engine's own rows.
 */
class PricingOracleTest {

    private static final int PROGRAMS = 1200;

    @BeforeAll
    static void loadTheOtherSolver() {
        String missing = "";
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | LinkageError e) {
            missing = "OR-Tools cannot be loaded on this system: " + e;
        }
        Assumptions.assumeTrue(missing.isEmpty(), missing);
    }

    @Test
    void noPanelIsWorthMoreThanTheOneFound() {
        int infeasible = 0;
        int households = 0;
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            Random random = new Random(seed);
            Pool pool;
            SelectionRules rules;
            if (random.nextBoolean()) {
                RandomPool small = RandomPool.of(random, 40);
                pool = small.pool();
                rules = small.rules();
            } else {
                int[] sizes = random.ints(2 + random.nextInt(4), 2, 6).toArray();
                int seats = 5 + random.nextInt(20);
                double sharing = random.nextBoolean() ? 0.4 : 0;
                RealisticPool made = RealisticPool.of(
                        seed, seats * (2 + random.nextInt(5)), seats, sizes, sharing, random.nextInt(2));
                pool = made.pool();
                rules = made.rules();
            }
            int bits = 4 + random.nextInt(16);
            long[] weights = random.longs(pool.types().size(), 0, 1L << bits).toArray();

            OptionalLong truth = mostByCpSat(pool, rules, weights);
            assertThat(most(pool, rules, weights)).as("program %d", seed).isEqualTo(truth);

            infeasible += truth.isEmpty() ? 1 : 0;
            households += pool.householdClasses().isEmpty() ? 0 : 1;
        }
        assertThat(infeasible).isBetween(PROGRAMS / 20, PROGRAMS / 2);
        assertThat(households).isGreaterThan(PROGRAMS / 4);
    }

    /** What the best panel is worth, found as the engine does when it makes panels. */
    private static OptionalLong most(Pool pool, SelectionRules rules, long[] weights) {
        BigInteger[] worth =
                Arrays.stream(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        PanelModel model = new PanelModel(pool, rules);
        PanelPricing pricing = new PanelPricing(model, Progress.NONE);
        OptionalLong most = OptionalLong.empty();
        long known = -1;
        int[] panel = pricing.worthMore(worth, BigInteger.valueOf(known));
        while (panel != null) {
            assertThat(model.isLawful(panel)).isTrue();
            long found = 0;
            for (int type = 0; type < panel.length; type++) {
                found += weights[type] * panel[type];
            }
            assertThat(found).isGreaterThan(known);
            known = found;
            most = OptionalLong.of(found);
            panel = pricing.worthMore(worth, BigInteger.valueOf(known));
        }
        return most;
    }

    private static OptionalLong mostByCpSat(Pool pool, SelectionRules rules, long[] weights) {
        CpModel model = new CpModel();
        IntVar[] seats = pool.types().stream()
                .map(type -> model.newIntVar(0, type.size(), "x" + type.number()))
                .toArray(IntVar[]::new);
        model.addEquality(LinearExpr.sum(seats), rules.panelSize());
        for (Quota quota : rules.quotas()) {
            LinearExprBuilder covered = LinearExpr.newBuilder();
            for (PoolType type : pool.types()) {
                if (type.categories().get(quota.criterion()) == quota.category()) {
                    covered.add(seats[type.number()]);
                }
            }
            model.addLinearConstraint(covered, quota.min(), quota.max());
        }
        for (HouseholdClass shared : pool.householdClasses()) {
            LinearExprBuilder members = LinearExpr.newBuilder();
            shared.types().forEach(type -> members.add(seats[type]));
            model.addLessOrEqual(members, shared.households());
        }
        model.maximize(LinearExpr.weightedSum(seats, weights));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE) {
            return OptionalLong.empty();
        }
        assertThat(status).isEqualTo(CpSolverStatus.OPTIMAL);
        return OptionalLong.of(Math.round(solver.objectiveValue()));
    }
}
