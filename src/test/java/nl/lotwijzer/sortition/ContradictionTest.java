package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
        List<SmallPool> pools = SmallPool.infeasible(500);
        for (int number = 0; number < pools.size(); number++) {
            SmallPool pool = pools.get(number);
            List<Rule> rules = catchThrowableOfType(
                            InfeasibleException.class,
                            () -> Selection.requireFeasible(pool.pool(), pool.rules(), Progress.NONE))
                    .infeasibility()
                    .contradiction();
            assertThat(pool.satisfiable(rules)).as("pool %d: %s", number, rules).isFalse();
            for (Rule left : rules) {
                assertThat(pool.satisfiable(without(rules, left)))
                        .as("pool %d: %s without %s", number, rules, left)
                        .isTrue();
            }
        }
    }

    /** Registrants without a chance, and certain ones, in pools with a lawful panel. */
    @Test
    void everyRuleThatLeavesSomebodyNoChoiceCounts() {
        int excluded = 0;
        int certain = 0;
        for (SmallPool pool : SmallPool.feasible(300)) {
            checkGroups(pool);
            for (PoolType type : pool.pool().types()) {
                int someone = type.members().getFirst();
                List<Rule> out = Explanation.whyExcluded(pool.pool(), pool.rules(), type.number(), Progress.NONE);
                excluded += out.isEmpty() ? 0 : 1;
                checkReasons(pool, out, group -> (group >> someone & 1) == 1);
                List<Rule> in = Explanation.whyCertain(pool.pool(), pool.rules(), type.number(), Progress.NONE);
                certain += in.isEmpty() ? 0 : 1;
                checkReasons(pool, in, group -> (group >> someone & 1) == 0);
            }
        }
        assertThat(excluded).isGreaterThan(100);
        assertThat(certain).isGreaterThan(100);
    }

    @Test
    void rulesWithoutAnyPanelSayNothingOfSomebody() {
        for (SmallPool small : SmallPool.infeasible(20)) {
            NoChoice none = NoChoice.of(small.pool(), small.rules(), Progress.NONE);
            assertThat(none.excluded()).isEmpty();
            assertThat(none.certain()).isEmpty();
        }
    }

    /** Sorted by their reasons, the same types must be found, each with reasons that are its own. */
    private static void checkGroups(SmallPool small) {
        Pool pool = small.pool();
        NoChoice found = NoChoice.of(pool, small.rules(), Progress.NONE);
        for (NoChoice.Group group : found.excluded()) {
            assertThat(group.members(pool)).isEqualTo((int) IntStream.range(0, small.households().length)
                    .filter(person -> group.types().contains(pool.typeOf(person)))
                    .count());
        }
        for (PoolType type : pool.types()) {
            int someone = type.members().getFirst();
            List<Rule> out = reasons(found.excluded(), type.number());
            checkReasons(small, out, group -> (group >> someone & 1) == 1);
            List<Rule> in = reasons(found.certain(), type.number());
            checkReasons(small, in, group -> (group >> someone & 1) == 0);
        }
    }

    private static List<Rule> reasons(List<NoChoice.Group> groups, int type) {
        return groups.stream()
                .filter(group -> group.types().contains(type))
                .findFirst()
                .map(NoChoice.Group::rules)
                .orElse(List.of());
    }

    private static void checkReasons(SmallPool pool, List<Rule> reasons, IntPredicate demand) {
        List<Rule> all = pool.allRules();
        assertThat(reasons.isEmpty()).as("%s", pool).isEqualTo(pool.satisfiable(all, demand));
        if (!reasons.isEmpty()) {
            assertThat(pool.satisfiable(reasons, demand))
                    .as("%s: %s", pool, reasons)
                    .isFalse();
        }
        for (Rule left : reasons) {
            assertThat(pool.satisfiable(without(reasons, left), demand))
                    .as("%s: %s without %s", pool, reasons, left)
                    .isTrue();
        }
    }

    private static List<Rule> without(List<Rule> rules, Rule left) {
        return rules.stream().filter(rule -> !rule.equals(left)).toList();
    }
}
