package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.proof.Cases;
import nl.lotwijzer.proof.Limit;
import nl.lotwijzer.proof.PriceList;
import nl.lotwijzer.proof.ProofChecker;
import org.junit.jupiter.api.Test;

/** A limit that panels obey is proved; one that a panel breaks is not, and the panel is shown. */
class ExhaustionTest {

    /** What proves a limit plays no part where it is taken for granted. */
    private static final Cases NO_CASES =
            new Cases.Closed(PriceList.onRules(new TreeMap<>(Map.of(0, BigInteger.ZERO))), BigInteger.ONE);

    @Test
    void theLimitThatAllPanelsObeyIsProvedAndOneLessIsNot() {
        Random random = new Random(3);
        for (SmallPool small : SmallPool.feasible(60)) {
            Pool pool = small.pool();
            PanelModel model = new PanelModel(pool, small.rules());
            BigInteger[] weights = new BigInteger[model.types()];
            Arrays.setAll(weights, _ -> BigInteger.valueOf(random.nextInt(12)));
            BigInteger most = BigInteger.valueOf(worth(small, pool, weights));

            Exhaustion.Outcome outcome = Exhaustion.prove(model, weights, most, 1000, Progress.NONE);
            assertThat(outcome.panel()).isNull();
            assertThat(outcome.cases()).isNotNull();

            Exhaustion.Outcome other =
                    Exhaustion.prove(model, weights, most.subtract(BigInteger.ONE), 1000, Progress.NONE);
            assertThat(other.cases()).isNull();
            int[] panel = other.panel();
            assertThat(panel).isNotNull();
            assertThat(model.isLawful(panel)).isTrue();
            assertThat(worth(weights, panel)).isEqualTo(most.longValueExact());

            Exhaustion.Outcome none = Exhaustion.prove(model, weights, most, 0, Progress.NONE);
            assertThat(none.cases()).isNull();
            assertThat(none.panel()).isNull();
        }
    }

    @Test
    void thatThereIsNoPanelIsProvedAndChecked() {
        for (SmallPool small : SmallPool.infeasible(60)) {
            PanelModel model = new PanelModel(small.pool(), small.rules());
            Exhaustion.Outcome outcome = Exhaustion.proveImpossible(model, 1000, Progress.NONE);
            assertThat(outcome.panel()).isNull();
            assertThat(ProofChecker.provesImpossible(model.facts(), outcome.cases()))
                    .isTrue();
        }
    }

    @Test
    void wherePricesDoNotDoEachHalfIsProvedAndOneOfThemAloneProvesNothing() {
        // two seats, three criteria that each want exactly one: halves of the first three and of the last would do
        Pool pool = Pool.of(new int[][] {{1, 1, 0}, {1, 0, 1}, {0, 1, 1}, {0, 0, 0}}, new int[] {-1, -1, -1, -1});
        PanelModel model = new PanelModel(
                pool,
                new SelectionRules(2, List.of(new Quota(0, 1, 1, 1), new Quota(1, 1, 1, 1), new Quota(2, 1, 1, 1))));
        Cases cases = Exhaustion.proveImpossible(model, 1000, Progress.NONE).cases();
        assertThat(cases).isInstanceOf(Cases.Split.class);
        assertThat(ProofChecker.provesImpossible(model.facts(), cases)).isTrue();
        Cases.Split split = (Cases.Split) cases;
        assertThat(ProofChecker.provesImpossible(model.facts(), split.atMost())).isFalse();
        assertThat(ProofChecker.provesImpossible(model.facts(), split.more())).isFalse();
        assertThat(Exhaustion.proveImpossible(model, 2, Progress.NONE).cases()).isNull();
    }

    /** One seat out of a billion is beyond what floating point tells apart, so that whole numbers have to. */
    @Test
    void whereFloatingPointCannotTellWholeNumbersDo() {
        Random random = new Random(8);
        for (int turn = 0; turn < 40; turn++) {
            int types = 2 + random.nextInt(3);
            int[][] categories = new int[3 * types][1];
            Arrays.setAll(categories, person -> new int[] {person / 3});
            int[] households = new int[categories.length];
            Arrays.fill(households, -1);
            Pool pool = Pool.of(categories, households);
            PanelModel model = new PanelModel(pool, new SelectionRules(2, List.of()));
            SortedMap<Integer, BigInteger> weights = new TreeMap<>();
            for (int type = 0; type < types; type++) {
                weights.put(type, BigInteger.valueOf((1 << 29) - random.nextInt(3)));
            }
            BigInteger least = weights.values().stream()
                    .min(BigInteger::compareTo)
                    .orElseThrow()
                    .shiftLeft(1);

            PanelModel empty = model.with(new Limit(weights, least.subtract(BigInteger.ONE), NO_CASES));
            Exhaustion.Outcome none = Exhaustion.proveImpossible(empty, 1000, Progress.NONE);
            assertThat(none.panel()).isNull();
            assertThat(none.cases()).isNotNull();

            PanelModel one = model.with(new Limit(weights, least, NO_CASES));
            Exhaustion.Outcome found = Exhaustion.proveImpossible(one, 1000, Progress.NONE);
            assertThat(found.cases()).isNull();
            assertThat(found.panel())
                    .satisfies(panel -> assertThat(one.isLawful(panel)).isTrue());
        }
    }

    /** Weights that differ by one part in 2⁵² are alike to floating point: the cases are then split to the last seat. */
    @Test
    void weightsThatFloatingPointCannotTellApartAreProvedToo() {
        Random random = new Random(5);
        for (SmallPool small : SmallPool.feasible(80)) {
            Pool pool = small.pool();
            PanelModel model = new PanelModel(pool, small.rules());
            BigInteger[] weights = new BigInteger[model.types()];
            Arrays.setAll(weights, _ -> BigInteger.valueOf((1L << 52) + random.nextInt(4)));
            BigInteger most = BigInteger.valueOf(worth(small, pool, weights));

            Exhaustion.Outcome outcome = Exhaustion.prove(model, weights, most, 10_000, Progress.NONE);
            assertThat(outcome.panel()).isNull();
            assertThat(outcome.cases()).isNotNull();

            Exhaustion.Outcome other =
                    Exhaustion.prove(model, weights, most.subtract(BigInteger.ONE), 10_000, Progress.NONE);
            assertThat(other.cases()).isNull();
            assertThat(other.panel()).isNotNull();
            assertThat(model.isLawful(other.panel())).isTrue();
            assertThat(worth(weights, other.panel())).isEqualTo(most.longValueExact());
        }
    }

    /** Three inequalities that together leave out every point by one part in 2²⁸, in prices that no rounding keeps. */
    @Test
    void whatIsOnlyJustImpossibleIsProvedOrAPanelIsShown() {
        Random random = new Random(11);
        int impossible = 0;
        for (int turn = 0; turn < 200; turn++) {
            int[][] categories = new int[6][1];
            Arrays.setAll(categories, person -> new int[] {person / 2});
            int[] households = new int[6];
            Arrays.fill(households, -1);
            PanelModel model = new PanelModel(Pool.of(categories, households), new SelectionRules(2, List.of()));
            for (int cut = 0; cut < 3; cut++) {
                SortedMap<Integer, BigInteger> weights = new TreeMap<>();
                long sum = 0;
                for (int type = 0; type < 3; type++) {
                    int weight = (1 << 28) + random.nextInt(1 << 28);
                    weights.put(type, BigInteger.valueOf(weight));
                    sum += weight;
                }
                // what two thirds of a seat for everybody are worth, or a little less
                long most = sum * 2 / 3 - random.nextInt(4);
                model = model.with(new Limit(weights, BigInteger.valueOf(most), NO_CASES));
            }
            Exhaustion.Outcome outcome = Exhaustion.proveImpossible(model, 1000, Progress.NONE);
            if (isPossible(model)) {
                assertThat(outcome.cases()).isNull();
                assertThat(outcome.panel()).isNotNull();
                assertThat(model.isLawful(outcome.panel())).isTrue();
            } else {
                impossible++;
                assertThat(outcome.panel()).isNull();
                assertThat(outcome.cases()).isNotNull();
            }
        }
        assertThat(impossible).isBetween(20, 180);
    }

    /** Whether two seats can be given to three types within the rules of a model. */
    private static boolean isPossible(PanelModel model) {
        for (int first = 0; first <= 2; first++) {
            for (int second = 0; second <= 2 - first; second++) {
                if (model.isLawful(new int[] {first, second, 2 - first - second})) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The most that a lawful panel is worth, over all groups of persons. */
    private static long worth(SmallPool small, Pool pool, BigInteger[] weights) {
        long most = 0;
        for (int group = 0; group < 1 << small.categories().length; group++) {
            if (small.obeys(group, small.allRules())) {
                int[] seats = new int[weights.length];
                for (int person = 0; person < small.categories().length; person++) {
                    seats[pool.typeOf(person)] += group >> person & 1;
                }
                most = Math.max(most, worth(weights, seats));
            }
        }
        return most;
    }

    private static long worth(BigInteger[] weights, int[] seats) {
        long worth = 0;
        for (int type = 0; type < seats.length; type++) {
            worth += weights[type].longValueExact() * seats[type];
        }
        return worth;
    }
}
