package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

class QuotaReliefTest {

    private static Optional<QuotaRelief> cheapest(int[][] categories, int seats, List<Quota> widest, Quota... quotas) {
        int[] households = new int[categories.length];
        Arrays.fill(households, -1);
        return QuotaRelief.cheapest(
                Pool.of(categories, households), new SelectionRules(seats, List.of(quotas)), widest, Progress.NONE);
    }

    @Test
    void aMinimumThatNobodyCanFillComesDown() {
        Quota young = new Quota(0, 0, 4, 5);
        Quota old = new Quota(0, 1, 1, 2);
        QuotaRelief relief = cheapest(new int[][] {{0}, {0}, {0}, {1}, {1}, {1}}, 5, List.of(), young, old)
                .orElseThrow();

        assertThat(relief.changes()).containsExactly(new QuotaRelief.Change(young, new Quota(0, 0, 3, 5)));
        assertThat(relief.cost()).isEqualTo(Fraction.of(3, 2));
    }

    @Test
    void raisingIsCheaperThanLowering() {
        // five seats, of which the minimums take six; or, with a larger minimum, the maximums leave one empty
        Quota women = new Quota(0, 0, 2, 2);
        Quota men = new Quota(0, 1, 2, 2);
        QuotaRelief relief = cheapest(new int[][] {{0}, {0}, {0}, {1}, {1}, {1}}, 5, List.of(), women, men)
                .orElseThrow();

        assertThat(relief.cost()).isEqualTo(Fraction.ONE);
        assertThat(relief.changes()).hasSize(1);
    }

    @Test
    void aSmallMinimumIsDearerThanALargeOne() {
        Quota many = new Quota(0, 0, 4, 5);
        Quota few = new Quota(0, 1, 2, 5);
        QuotaRelief relief = cheapest(new int[][] {{0}, {0}, {0}, {0}, {0}, {1}, {1}}, 5, List.of(), many, few)
                .orElseThrow();

        assertThat(relief.changes()).containsExactly(new QuotaRelief.Change(many, new Quota(0, 0, 3, 5)));
        assertThat(relief.cost()).isEqualTo(Fraction.of(3, 2));
    }

    @Test
    void limitsAreKeptAlsoWhereThatIsDearer() {
        Quota many = new Quota(0, 0, 4, 5);
        Quota few = new Quota(0, 1, 2, 5);
        int[][] categories = {{0}, {0}, {0}, {0}, {0}, {1}, {1}};
        assertThat(cheapest(categories, 5, List.of(many), many, few)
                        .orElseThrow()
                        .changes())
                .containsExactly(new QuotaRelief.Change(few, new Quota(0, 1, 1, 5)));
        assertThat(cheapest(categories, 5, List.of(many, few), many, few)).isEmpty();
    }

    @Test
    void tooFewRegistrantsCannotBeMended() {
        assertThat(cheapest(new int[2][1], 3, List.of(), new Quota(0, 0, 0, 3))).isEmpty();
    }

    @Test
    void nothingIsProposedWhereNothingIsWrong() {
        assertThatThrownBy(() -> cheapest(new int[3][1], 2, List.of(), new Quota(0, 0, 0, 3)))
                .isInstanceOf(IllegalStateException.class);
    }

    /** The minimums have no common denominator below a million, so that costs are first counted roughly. */
    @Test
    void costsThatHaveNothingInCommonAreComparedExactly() {
        int[] mins = {11, 13, 17, 19, 23};
        int[][] categories = new int[100][1];
        Quota[] quotas = new Quota[mins.length];
        int person = 0;
        for (int category = 0; category < mins.length; category++) {
            // of the last two categories there is one registrant too few
            int there = category < 3 ? mins[category] + 2 : mins[category] - 1;
            for (int i = 0; i < there; i++) {
                categories[person++][0] = category;
            }
            quotas[category] = new Quota(0, category, mins[category], 40);
        }
        QuotaRelief relief = cheapest(Arrays.copyOf(categories, person), 84, List.of(), quotas)
                .orElseThrow();

        assertThat(relief.changes())
                .containsExactly(
                        new QuotaRelief.Change(quotas[3], new Quota(0, 3, 18, 40)),
                        new QuotaRelief.Change(quotas[4], new Quota(0, 4, 22, 40)));
        assertThat(relief.cost()).isEqualTo(Fraction.of(21, 19).plus(Fraction.of(25, 23)));
    }

    @Test
    void noOtherRelaxationIsCheaper() {
        Random random = new Random(1);
        int limited = 0;
        int beyond = 0;
        List<SmallPool> pools = SmallPool.infeasible(500);
        for (int number = 0; number < pools.size(); number++) {
            SmallPool pool = pools.get(number);
            List<Quota> widest = random.nextBoolean() ? List.of() : limits(pool, random);
            Optional<Fraction> truth = listed(pool, widest);
            Optional<QuotaRelief> found = QuotaRelief.cheapest(pool.pool(), pool.rules(), widest, Progress.NONE);

            assertThat(found.map(QuotaRelief::cost)).as("pool %d", number).isEqualTo(truth);
            found.ifPresent(relief -> {
                SelectionRules relaxed = relief.applied(pool.rules());
                assertThat(pool.with(relaxed).feasible()).as("%s", relief).isTrue();
                assertThatCode(() -> Selection.requireFeasible(pool.pool(), relaxed, Progress.NONE))
                        .doesNotThrowAnyException();
                relief.changes()
                        .forEach(change ->
                                assertThat(widen(change.after(), widest)).isEqualTo(change.after()));
            });
            if (number % 5 == 0) {
                found.ifPresent(relief -> checkEveryChangeCounts(pool, widest, relief));
            }
            limited += widest.isEmpty() ? 0 : 1;
            beyond += truth.isEmpty() ? 1 : 0;
        }
        assertThat(limited).isBetween(150, 350);
        assertThat(beyond).isBetween(20, 250);
    }

    /** Without any one of the changes the others alone, however far they go, are dearer or do not do. */
    private static void checkEveryChangeCounts(SmallPool pool, List<Quota> widest, QuotaRelief relief) {
        for (QuotaRelief.Change left : relief.changes()) {
            List<Quota> others = new ArrayList<>();
            for (Quota quota : pool.rules().quotas()) {
                boolean mayChange = !quota.equals(left.before())
                        && relief.changes().stream()
                                .anyMatch(change -> change.before().equals(quota));
                others.add(mayChange ? widen(new Quota(quota.criterion(), quota.category(), 0, 10), widest) : quota);
            }
            Optional<QuotaRelief> without = QuotaRelief.cheapest(pool.pool(), pool.rules(), others, Progress.NONE);
            assertThat(without.map(other -> other.cost().compareTo(relief.cost()) > 0))
                    .as("%s without %s", relief, left)
                    .isNotEqualTo(Optional.of(false));
        }
    }

    /** Limits for most quotas, of up to two seats either way. */
    private static List<Quota> limits(SmallPool pool, Random random) {
        List<Quota> limits = new ArrayList<>();
        for (Quota quota : pool.rules().quotas()) {
            if (random.nextInt(4) > 0) {
                limits.add(new Quota(
                        quota.criterion(),
                        quota.category(),
                        Math.max(0, quota.min() - random.nextInt(3)),
                        quota.max() + random.nextInt(3)));
            }
        }
        return limits;
    }

    /** The quota itself where it keeps to the limit. */
    private static Quota widen(Quota quota, List<Quota> widest) {
        for (Quota limit : widest) {
            if (limit.criterion() == quota.criterion() && limit.category() == quota.category()) {
                return new Quota(
                        quota.criterion(),
                        quota.category(),
                        Math.max(limit.min(), quota.min()),
                        Math.min(limit.max(), quota.max()));
            }
        }
        return quota;
    }

    /** What the cheapest change costs: the least, over all groups that may be a panel, of what the group lacks. */
    private static Optional<Fraction> listed(SmallPool pool, List<Quota> widest) {
        List<Rule> fixed = List.of(new Rule.PanelSize(pool.rules().panelSize()), new Rule.OnePerHousehold());
        Optional<Fraction> least = Optional.empty();
        for (int group = 0; group < 1 << pool.households().length; group++) {
            if (pool.obeys(group, fixed)) {
                Optional<Fraction> cost = cost(pool, group, widest);
                if (cost.isPresent() && (least.isEmpty() || cost.get().compareTo(least.get()) < 0)) {
                    least = cost;
                }
            }
        }
        return least;
    }

    private static Optional<Fraction> cost(SmallPool pool, int group, List<Quota> widest) {
        Fraction cost = Fraction.ZERO;
        for (Quota quota : pool.rules().quotas()) {
            int seats = pool.members(group, quota);
            Quota needed = new Quota(
                    quota.criterion(), quota.category(), Math.min(seats, quota.min()), Math.max(seats, quota.max()));
            if (!widen(needed, widest).equals(needed)) {
                return Optional.empty();
            }
            cost = cost.plus(Fraction.of(needed.max() - quota.max()));
            if (seats < quota.min()) {
                cost = cost.plus(Fraction.of((long) (quota.min() - seats) * (quota.min() + 2), quota.min()));
            }
        }
        return Optional.of(cost);
    }
}
