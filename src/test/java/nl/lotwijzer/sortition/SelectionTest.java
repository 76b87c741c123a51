package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import org.junit.jupiter.api.Test;

/** Cases solved by hand, and what must hold for any pool. */
class SelectionTest {

    private static SelectionResult compute(int[][] categories, int[] households, int seats, Quota... quotas)
            throws InfeasibleException {
        return Selection.compute(
                Pool.of(categories, households), new SelectionRules(seats, List.of(quotas)), 1000, Progress.NONE);
    }

    private static int[] nobodyShares(int n) {
        int[] households = new int[n];
        Arrays.fill(households, -1);
        return households;
    }

    /** Four people of whom any two complement each other in pairs, and one who complements two of them. */
    @Test
    void fivePeopleForTwoSeats() throws Exception {
        // panels need one of each category at least: {a,d}, {b,c}, and e = like d fits with a only
        int[][] categories = {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 1}};
        Quota[] quotas = {new Quota(0, 0, 1, 1), new Quota(0, 1, 1, 1), new Quota(1, 0, 1, 1), new Quota(1, 1, 1, 1)};
        SelectionResult result = compute(categories, nobodyShares(5), 2, quotas);

        // a sits with d or e, b with c: with chance 2/3 it is a's turn, so that d and e have 1/3 each
        assertThat(IntStream.range(0, 5).mapToObj(result::idealOf))
                .containsExactly(
                        Fraction.of(2, 3), Fraction.of(1, 3), Fraction.of(1, 3), Fraction.of(1, 3), Fraction.of(1, 3));
        assertThat(result.bound()).isEqualTo(Fraction.of(1, 3));
        assertThat(result.optimality()).isEqualTo(Optimality.ATTAINED);
        assertThat(result.gap()).isLessThanOrEqualTo(Fraction.of(1, 1000));
    }

    /** With chance x for each of d and e: a has 2x, b and c have 1 − 2x, and x is what the objective makes of it. */
    @Test
    void theSameFivePeopleUnderTheOtherObjectives() throws Exception {
        Pool pool = Pool.of(new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 1}}, nobodyShares(5));
        SelectionRules rules = new SelectionRules(
                2, List.of(new Quota(0, 0, 1, 1), new Quota(0, 1, 1, 1), new Quota(1, 0, 1, 1), new Quota(1, 1, 1, 1)));

        // log 2x + 2 log x + 2 log(1 − 2x) is largest at x = 3/10
        SelectionResult nash = Selection.compute(pool, rules, Goal.of(Objective.NASH), 1000, Progress.NONE);
        assertThat(IntStream.range(0, 5).mapToObj(i -> nash.idealOf(i).toDecimal(12)))
                .containsExactly(
                        new BigDecimal("0.600000000000"),
                        new BigDecimal("0.400000000000"),
                        new BigDecimal("0.400000000000"),
                        new BigDecimal("0.300000000000"),
                        new BigDecimal("0.300000000000"));

        // the larger of 2x and 1 − 2x is smallest at x = 1/4
        SelectionResult minimax = Selection.compute(pool, rules, Goal.of(Objective.MINIMAX), 1000, Progress.NONE);
        assertThat(minimax.proof().value()).isEqualTo(Fraction.of(1, 2));
        assertThat(minimax.proof().bound()).isEqualTo(Fraction.of(1, 2));

        // 5/2·2x + 2/5·1/x is smallest, 2√2, at x = √(2/25)
        SelectionResult goldilocks = Selection.compute(pool, rules, Goal.of(Objective.GOLDILOCKS), 1000, Progress.NONE);
        assertThat(goldilocks.proof().value().toDouble()).isCloseTo(2 * Math.sqrt(2), within(1e-12));
        assertThat(goldilocks.idealOf(4).toDouble()).isCloseTo(Math.sqrt(0.08), within(1e-9));

        // weighed sixteen times as much, the smallest chance is as large as it can be
        SelectionResult heavy =
                Selection.compute(pool, rules, new Goal(Objective.GOLDILOCKS, Fraction.of(16)), 1000, Progress.NONE);
        assertThat(heavy.idealOf(4).toDouble()).isCloseTo(1.0 / 3, within(1e-12));

        SelectionResult maximin = Selection.compute(pool, rules, Goal.of(Objective.MAXIMIN), 1000, Progress.NONE);
        assertThat(maximin.proof().value()).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void theFewestRowsThatCostNobodyTooMuchAreProposed() throws Exception {
        // 3 of 9: 100 rows give nobody exactly 1/3, but 33 rows of 100 is near enough
        SelectionResult enough = Selection.compute(
                Pool.of(new int[9][0], nobodyShares(9)),
                new SelectionRules(3, List.of()),
                Goal.LEXIMIN,
                Selection.PROPOSED_ROWS,
                Progress.NONE);
        assertThat(enough.table().rows()).isEqualTo(100);
        assertThat(enough.rowOptions()).extracting(RowOption::rows).containsExactly(100, 1_000, 10_000);

        // one seat for 61 people of whom 60 form a type of their own each: 1 or 2 rows of 100 is half or twice too much
        int[][] categories = new int[61][1];
        Arrays.setAll(categories, i -> new int[] {i});
        SelectionResult coarse = Selection.compute(
                Pool.of(categories, nobodyShares(61)),
                new SelectionRules(1, List.of()),
                Goal.LEXIMIN,
                Selection.PROPOSED_ROWS,
                Progress.NONE);
        assertThat(coarse.rowOptions().getFirst().acceptable()).isFalse();
        assertThat(coarse.table().rows()).isEqualTo(1_000);
    }

    @Test
    void onePersonOfSixtyOneFitsNoPanel() throws Exception {
        int[][] categories = new int[61][1];
        categories[17][0] = 1;
        SelectionResult result =
                compute(categories, nobodyShares(61), 46, new Quota(0, 0, 46, 46), new Quota(0, 1, 0, 0));

        assertThat(result.idealOf(17)).isEqualTo(Fraction.ZERO);
        assertThat(result.chanceOf(17)).isEqualTo(Fraction.ZERO);
        assertThat(result.zeroChanceTypes()).containsExactly(1);
        assertThat(result.idealOf(0)).isEqualTo(Fraction.of(46, 60));
        assertThat(result.levels()).hasSize(1);
    }

    @Test
    void aCoupleSharesOneSeat() throws Exception {
        // three seats, four people, of whom two live together: one of the two, and the others always
        SelectionResult result = compute(new int[4][1], new int[] {1, 1, -1, -1}, 3);

        assertThat(IntStream.range(0, 4).mapToObj(result::idealOf))
                .containsExactly(Fraction.of(1, 2), Fraction.of(1, 2), Fraction.ONE, Fraction.ONE);
        for (int row = 0; row < 1000; row++) {
            assertThat(result.table().seats(row, result.pool().typeOf(0))).isEqualTo(1);
        }
    }

    @Test
    void wholePanelsCannotAlwaysReachWhatTheRulesAloneAllow() throws Exception {
        // three criteria, each to be met by exactly one of the two members: a triangle that halves would satisfy
        int[][] categories = {{1, 1, 0}, {1, 0, 1}, {0, 1, 1}, {0, 0, 0}, {1, 1, 1}, {0, 0, 0}};
        Quota[] quotas = {new Quota(0, 1, 1, 1), new Quota(1, 1, 1, 1), new Quota(2, 1, 1, 1)};
        SelectionResult result = compute(categories, nobodyShares(6), 2, quotas);
        BruteForce truth = new BruteForce(categories, nobodyShares(6), new SelectionRules(2, List.of(quotas)));

        for (int person = 0; person < 6; person++) {
            assertThat(result.idealOf(person)).isEqualTo(truth.chance(person));
        }
    }

    @Test
    void withoutQuotasEverybodyHasTheSameChanceAlsoInFewRows() throws Exception {
        Pool pool = Pool.of(new int[9][0], nobodyShares(9));
        SelectionResult result = Selection.compute(pool, new SelectionRules(3, List.of()), 10, Progress.NONE);

        assertThat(result.ideals()).containsExactly(Fraction.of(1, 3));
        assertThat(result.chanceOf(4)).isEqualTo(Fraction.of(1, 3));
        assertThat(result.table().rows()).isEqualTo(10);
    }

    @Test
    void theOrderOfEntryChangesNothingButNames() throws Exception {
        for (long seed = 1; seed <= 30; seed++) {
            RandomPool random = RandomPool.of(new Random(seed), 12);
            int n = random.categories().length;
            List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            int[][] categories = order.stream().map(i -> random.categories()[i]).toArray(int[][]::new);
            int[] households =
                    order.stream().mapToInt(i -> random.households()[i]).toArray();
            try {
                SelectionResult one = Selection.compute(random.pool(), random.rules(), 100, Progress.NONE);
                SelectionResult other =
                        Selection.compute(Pool.of(categories, households), random.rules(), 100, Progress.NONE);
                for (int row = 0; row < 100; row++) {
                    assertThat(other.table().row(row)).isEqualTo(one.table().row(row));
                }
                assertThat(other.ideals()).isEqualTo(one.ideals());
                assertThat(other.levels()).isEqualTo(one.levels());
            } catch (InfeasibleException e) {
                assertThatThrownBy(() ->
                                Selection.compute(Pool.of(categories, households), random.rules(), 100, Progress.NONE))
                        .isInstanceOf(InfeasibleException.class)
                        .hasMessage(e.getMessage());
            }
        }
    }

    @Test
    void canBeCancelledAtAnyMoment() throws Exception {
        RealisticPool made = RealisticPool.of(1, 120, 20, new int[] {5, 2, 4, 3}, 0.2, 1);
        Patience endless = new Patience(Long.MAX_VALUE);
        Selection.compute(made.pool(), made.rules(), 1000, endless);
        Random random = new Random(5);
        for (int run = 0; run < 20; run++) {
            Patience little = new Patience(random.nextLong(endless.asked));
            assertThatThrownBy(() -> Selection.compute(made.pool(), made.rules(), 1000, little))
                    .isInstanceOf(CancellationException.class);
        }
    }

    /** Cancels after having been asked so often. */
    private static final class Patience implements Progress {

        private final long limit;
        private long asked;

        Patience(long limit) {
            this.limit = limit;
        }

        @Override
        public void report(Phase phase, long done, long total) {
            assertThat(done).isNotNegative();
            assertThat(total == 0 || done <= total).isTrue();
        }

        @Override
        public void checkCancelled() {
            if (asked++ >= limit) {
                throw new CancellationException();
            }
        }
    }

    @Test
    void aRealisticPoolWithHouseholdsKeepsItsPromises() throws Exception {
        RealisticPool made = RealisticPool.of(1, 452, 100, new int[] {6, 2, 4, 3, 3}, 0.15, 1);
        SelectionResult result = Selection.compute(made.pool(), made.rules(), 1000, Progress.NONE);

        assertThat(result.optimality()).isEqualTo(Optimality.ATTAINED);
        assertThat(result.gap()).isBetween(Fraction.ZERO, Fraction.of(1, 1000));
        for (PoolType type : result.pool().types()) {
            Fraction ideal = result.ideals().get(type.number());
            assertThat(result.chance(type).minus(ideal).magnitude()).isLessThanOrEqualTo(Fraction.of(1, 1000));
        }
        for (int row = 0; row < 1000; row++) {
            for (HouseholdClass households : result.pool().householdClasses()) {
                int seats = 0;
                for (int type : households.types()) {
                    seats += result.table().seats(row, type);
                }
                assertThat(seats).isLessThanOrEqualTo(households.households());
            }
        }
    }

    /** Whoever waits is told of every step, never more than there are, and how long each took. */
    @Test
    void everyPhaseIsReportedAndTimed() throws Exception {
        RealisticPool town = RealisticPool.of(3, 90, 12, new int[] {3, 2, 4}, 0.2, 1);
        Map<Phase, List<Long>> done = new EnumMap<>(Phase.class);
        Progress progress = new Progress() {
            @Override
            public void report(Phase phase, long steps, long total) {
                assertThat(total == 0 || steps <= total).isTrue();
                done.computeIfAbsent(phase, _ -> new ArrayList<>()).add(steps);
            }

            @Override
            public void checkCancelled() {
                // nobody cancels
            }
        };
        long start = System.nanoTime();
        SelectionResult result = Selection.compute(town.pool(), town.rules(), 100, progress);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(done.keySet()).contains(Phase.COVERAGE, Phase.CHANCES, Phase.LOTTERY, Phase.TABLE, Phase.CHECK);
        assertThat(done.get(Phase.COVERAGE).getFirst()).isZero();
        assertThat(done.get(Phase.CHANCES)).isSorted().startsWith(0L).hasSizeGreaterThan(1);
        assertThat(done.get(Phase.CHANCES).getLast()).isPositive();
        assertThat(done.get(Phase.CHECK)).hasSize(100);
        assertThat(result.phases()).allMatch(phase -> phase.seconds() >= 0);
        assertThat(result.phases().stream().mapToDouble(PhaseTime::seconds).sum())
                .isPositive()
                .isLessThanOrEqualTo(seconds);
    }

    @Test
    void refusesWhatMakesNoSense() {
        Pool pool = Pool.of(new int[3][1], nobodyShares(3));
        assertThatThrownBy(() -> Selection.compute(pool, new SelectionRules(1, List.of()), -1, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Goal(Objective.LEXIMIN, Fraction.of(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Goal(Objective.GOLDILOCKS, Fraction.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota(-1, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota(0, -1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        Pool nobody = Pool.of(new int[0][], new int[0]);
        assertThat(Selection.feasible(nobody, new SelectionRules(1, List.of(new Quota(1, 0, 0, 1))), Progress.NONE))
                .isFalse();
        SelectionRules elsewhere = new SelectionRules(1, List.of(new Quota(1, 0, 0, 1)));
        assertThatThrownBy(() -> Selection.compute(pool, elsewhere, 100, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("criterion 1");
        assertThatThrownBy(() -> Selection.requireFeasible(pool, elsewhere, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
