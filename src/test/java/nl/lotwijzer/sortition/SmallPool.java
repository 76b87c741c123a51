package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * A pool so small that all groups of registrants can be listed, with rules. A group is a number whose bits are the
 * registrants.
 */
@SuppressWarnings("ArrayRecordComponent")
record SmallPool(int[][] categories, int[] households, SelectionRules rules) {

    private static final int LARGEST = 10;

    /** Makes pools without a lawful panel: half of them at random, half one seat beyond what is possible. */
    static List<SmallPool> infeasible(int count) {
        List<SmallPool> pools = new ArrayList<>();
        for (long seed = 1; pools.size() < count; seed++) {
            Random random = new Random(seed);
            SmallPool pool = of(RandomPool.of(random, LARGEST));
            boolean near = pools.size() % 2 == 0;
            if (near && pool.feasible()) {
                pools.add(pool.tightened(random));
            } else if (!near && !pool.feasible()) {
                pools.add(pool);
            }
        }
        return pools;
    }

    /** Makes pools with a lawful panel. */
    static List<SmallPool> feasible(int count) {
        List<SmallPool> pools = new ArrayList<>();
        for (long seed = 1; pools.size() < count; seed++) {
            SmallPool pool = of(RandomPool.of(new Random(seed), LARGEST));
            if (pool.feasible()) {
                pools.add(pool);
            }
        }
        return pools;
    }

    private static SmallPool of(RandomPool pool) {
        return new SmallPool(pool.categories(), pool.households(), pool.rules());
    }

    /** Takes seats of room from quotas until no panel is lawful. */
    private SmallPool tightened(Random random) {
        SmallPool pool = this;
        while (pool.feasible()) {
            List<Quota> quotas = new ArrayList<>(pool.rules.quotas());
            int place = random.nextInt(quotas.size());
            Quota old = quotas.get(place);
            int min = old.min() + (random.nextBoolean() ? 1 : 0);
            int max = random.nextBoolean() ? Math.max(min, old.max() - 1) : Math.max(min, old.max());
            quotas.set(place, new Quota(old.criterion(), old.category(), min, max));
            pool = pool.with(new SelectionRules(rules.panelSize(), quotas));
        }
        return pool;
    }

    /** The same registrants under other rules. */
    SmallPool with(SelectionRules others) {
        return new SmallPool(categories, households, others);
    }

    Pool pool() {
        return Pool.of(categories, households);
    }

    /** Every rule there is. */
    List<Rule> allRules() {
        List<Rule> all = new ArrayList<>();
        all.add(new Rule.OnePerHousehold());
        all.add(new Rule.PanelSize(rules.panelSize()));
        for (Quota quota : rules.quotas()) {
            all.add(new Rule.Minimum(quota));
            all.add(new Rule.Maximum(quota));
        }
        return all;
    }

    boolean feasible() {
        return satisfiable(allRules());
    }

    /** Whether any group of persons at all obeys these rules. */
    boolean satisfiable(List<Rule> some) {
        return satisfiable(some, _ -> true);
    }

    /** Whether any group of persons obeys these rules and meets a demand besides. */
    boolean satisfiable(List<Rule> some, IntPredicate demand) {
        for (int group = 0; group < 1 << categories.length; group++) {
            if (demand.test(group) && obeys(group, some)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group obeys all these rules. */
    boolean obeys(int group, List<Rule> some) {
        for (Rule rule : some) {
            if (!obeys(group, rule)) {
                return false;
            }
        }
        return true;
    }

    private boolean obeys(int group, Rule rule) {
        return switch (rule) {
            case Rule.PanelSize(int seats) -> Integer.bitCount(group) == seats;
            case Rule.Minimum(Quota quota) -> members(group, quota) >= quota.min();
            case Rule.Maximum(Quota quota) -> members(group, quota) <= quota.max();
            case Rule.OnePerHousehold() -> apart(group);
        };
    }

    private boolean apart(int group) {
        for (int i = 0; i < households.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean both = (group >> i & group >> j & 1) == 1;
                if (both && households[i] >= 0 && households[i] == households[j]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many of a group belong to the category of a quota. */
    int members(int group, Quota quota) {
        int count = 0;
        for (int i = 0; i < categories.length; i++) {
            count += (group >> i & 1) == 1 && categories[i][quota.criterion()] == quota.category() ? 1 : 0;
        }
        return count;
    }
}
