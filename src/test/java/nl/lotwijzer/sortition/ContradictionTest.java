package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    private static Infeasibility explain(int[][] categories, int[] households, int seats, Quota... quotas) {
        Pool pool = Pool.of(categories, households);
        SelectionRules rules = new SelectionRules(seats, List.of(quotas));
        return catchThrowableOfType(InfeasibleException.class, () -> Selection.compute(pool, rules, 100, Progress.NONE))
                .infeasibility();
    }

    @Test
    void tooFewRegistrantsForThePanel() {
        Infeasibility why = explain(new int[2][1], new int[] {-1, -1}, 3);
        assertThat(why.contradiction()).containsExactly(new Rule.PanelSize(3));
    }

    @Test
    void tooFewRegistrantsInACategory() {
        Quota women = new Quota(0, 0, 2, 3);
        Infeasibility why = explain(new int[][] {{0}, {1}, {1}, {1}}, new int[] {-1, -1, -1, -1}, 3, women);

        assertThat(why.contradiction()).containsExactly(new Rule.Minimum(women));
        assertThat(why.shortages()).containsExactly(new Infeasibility.Shortage(women, 1, 1));
        assertThat(why.causedByHouseholds()).isFalse();
    }

    @Test
    void enoughRegistrantsInACategoryButTheyLiveTogether() {
        Quota women = new Quota(0, 0, 2, 3);
        Infeasibility why = explain(new int[][] {{0}, {0}, {1}, {1}}, new int[] {4, 4, -1, -1}, 3, women);

        assertThat(why.contradiction()).containsExactlyInAnyOrder(new Rule.OnePerHousehold(), new Rule.Minimum(women));
        assertThat(why.shortages()).containsExactly(new Infeasibility.Shortage(women, 2, 1));
        assertThat(why.causedByHouseholds()).isTrue();
    }

    @Test
    void theMaximaOfACriterionLeaveSeatsEmpty() {
        Quota women = new Quota(0, 0, 1, 2);
        Quota men = new Quota(0, 1, 1, 2);
        Infeasibility why =
                explain(new int[][] {{0}, {0}, {0}, {1}, {1}, {1}}, new int[] {-1, -1, -1, -1, -1, -1}, 5, women, men);

        assertThat(why.contradiction())
                .containsExactlyInAnyOrder(new Rule.Maximum(women), new Rule.Maximum(men), new Rule.PanelSize(5));
        assertThat(why.shortages()).isEmpty();
    }

    @Test
    void everyRuleOfAContradictionCounts() {
        int seen = 0;
        for (long seed = 1; seed <= 600; seed++) {
            RandomPool random = RandomPool.of(new Random(seed), 9);
            try {
                Selection.compute(random.pool(), random.rules(), 1, Progress.NONE);
            } catch (InfeasibleException e) {
                seen++;
                List<Rule> rules = e.infeasibility().contradiction();
                assertThat(satisfiable(random, rules))
                        .as("pool %d: %s", seed, rules)
                        .isFalse();
                for (Rule left : rules) {
                    List<Rule> rest =
                            rules.stream().filter(rule -> !rule.equals(left)).toList();
                    assertThat(satisfiable(random, rest))
                            .as("pool %d: %s without %s", seed, rules, left)
                            .isTrue();
                }
            }
        }
        assertThat(seen).isGreaterThan(120);
    }

    /** Whether any group of persons at all obeys the rules. */
    private static boolean satisfiable(RandomPool pool, List<Rule> rules) {
        int n = pool.categories().length;
        for (int group = 0; group < 1 << n; group++) {
            int chosen = group;
            if (rules.stream().allMatch(rule -> obeys(pool, chosen, rule))) {
                return true;
            }
        }
        return false;
    }

    private static boolean obeys(RandomPool pool, int group, Rule rule) {
        return switch (rule) {
            case Rule.PanelSize(int seats) -> Integer.bitCount(group) == seats;
            case Rule.Minimum(Quota quota) -> members(pool, group, quota) >= quota.min();
            case Rule.Maximum(Quota quota) -> members(pool, group, quota) <= quota.max();
            case Rule.OnePerHousehold() -> {
                int[] households = pool.households();
                boolean apart = true;
                for (int i = 0; i < households.length; i++) {
                    for (int j = 0; j < i; j++) {
                        boolean both = (group >> i & group >> j & 1) == 1;
                        apart &= !both || households[i] < 0 || households[i] != households[j];
                    }
                }
                yield apart;
            }
        };
    }

    private static int members(RandomPool pool, int group, Quota quota) {
        int count = 0;
        for (int i = 0; i < pool.categories().length; i++) {
            count += (group >> i & 1) == 1 && pool.categories()[i][quota.criterion()] == quota.category() ? 1 : 0;
        }
        return count;
    }
}
