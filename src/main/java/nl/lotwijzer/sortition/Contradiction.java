package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Explains why there is no lawful panel, or none that seats or spares a certain registrant: takes rules away as long as
 * there still is none; what remains is a contradiction in which every rule counts.
 */
final class Contradiction {

    private static final int HANDFUL = 8;

    /** So many rules are read at a glance. */
    private static final int SHORT = 3;

    private final Pool pool;
    private final SelectionRules rules;
    private final @Nullable Demand demand;
    private final RuleProgram program;
    private final Progress progress;

    /**
     * What is asked of a panel besides the rules. Nobody of a type differs from the others, so what goes for one goes for
     * each; and without the household rule for everybody in the same categories.
     *
     * @param type the number of a type
     * @param seated whether a member of the type must have a seat, or one must have none
     */
    record Demand(int type, boolean seated) {}

    Contradiction(Pool pool, SelectionRules rules, Progress progress) {
        this(pool, rules, null, new RuleProgram(pool, rules, progress), progress);
    }

    /** @param program a program of this pool and these rules, which several contradictions may share */
    Contradiction(Pool pool, SelectionRules rules, @Nullable Demand demand, RuleProgram program, Progress progress) {
        this.pool = pool;
        this.demand = demand;
        this.program = program;
        this.rules = rules;
        this.progress = progress;
    }

    /** The explanation; only to be asked when there is no lawful panel. */
    Infeasibility explain() {
        List<Infeasibility.Shortage> shortages = shortages();
        return new Infeasibility(smallest(start(shortages)), shortages);
    }

    /** Rules that contradict the demand, each of which counts; none when a lawful panel meets the demand. */
    List<Rule> ofDemand() {
        List<Rule> all = start(List.of());
        return contradictory(all) ? smallest(all) : List.of();
    }

    /**
     * Which rules remain depends on the order in which they are taken away. Two orders, after the household rule, are
     * tried; the shorter of the answers is easier to understand.
     */
    private List<Rule> smallest(List<Rule> all) {
        List<Rule> one = shrink(all);
        List<Rule> turned = new ArrayList<>(all.reversed());
        turned.sort(Comparator.comparing(rule -> !(rule instanceof Rule.OnePerHousehold)));
        List<Rule> other = one.size() > SHORT ? shrink(turned) : one;
        if (other.size() < one.size()) {
            return all.stream().filter(other::contains).toList();
        }
        return one;
    }

    private List<Infeasibility.Shortage> shortages() {
        List<Infeasibility.Shortage> shortages = new ArrayList<>();
        for (Quota quota : rules.quotas()) {
            int registrants = pool.types().stream()
                    .filter(type -> covers(quota, type))
                    .mapToInt(PoolType::size)
                    .sum();
            int usable = usable(quota);
            if (usable < quota.min()) {
                shortages.add(new Infeasibility.Shortage(quota, registrants, usable));
            }
        }
        return shortages;
    }

    private static boolean covers(Quota quota, PoolType type) {
        return type.categories().get(quota.criterion()) == quota.category();
    }

    /** The most registrants of a category that one panel can hold, were it not for the other rules. */
    private int usable(Quota quota) {
        int[] inClass = new int[pool.householdClasses().size()];
        int single = 0;
        for (PoolType type : pool.types()) {
            if (covers(quota, type)) {
                if (type.sharesHousehold()) {
                    inClass[type.householdClass()] =
                            pool.householdClasses().get(type.householdClass()).households();
                } else {
                    single += type.size();
                }
            }
        }
        for (int households : inClass) {
            single += households;
        }
        return single;
    }

    /** The rules to start from, the ones that people would rather hear of last. */
    private List<Rule> start(List<Infeasibility.Shortage> shortages) {
        List<Rule> start = new ArrayList<>();
        if (!pool.householdClasses().isEmpty()) {
            start.add(new Rule.OnePerHousehold());
        }
        if (!shortages.isEmpty()) {
            // one category that cannot be filled says it all
            start.add(new Rule.Minimum(shortages.getFirst().quota()));
            return start;
        }
        for (Quota quota : rules.quotas()) {
            if (quota.min() > 0) {
                start.add(new Rule.Minimum(quota));
            }
        }
        for (Quota quota : rules.quotas()) {
            if (quota.max() < rules.panelSize()) {
                start.add(new Rule.Maximum(quota));
            }
        }
        start.add(new Rule.PanelSize(rules.panelSize()));
        return start;
    }

    private List<Rule> shrink(List<Rule> rulesInPlay) {
        List<Rule> kept = rulesInPlay;
        for (int place = 0; place < rulesInPlay.size(); place += HANDFUL) {
            progress.report(Phase.FEASIBILITY, place, rulesInPlay.size());
            int end = Math.min(place + HANDFUL, rulesInPlay.size());
            kept = without(kept, rulesInPlay.subList(place, end));
        }
        return kept;
    }

    /**
     * Takes away what can be taken away of some rules. It leaves what trying them one by one, in this order, would leave;
     * but most rules have no part in a contradiction, and go together.
     */
    private List<Rule> without(List<Rule> kept, List<Rule> some) {
        List<Rule> fewer = new ArrayList<>(kept);
        fewer.removeAll(some);
        if (contradictory(fewer)) {
            return fewer;
        }
        if (some.size() == 1) {
            return kept;
        }
        int half = some.size() / 2;
        return without(without(kept, some.subList(0, half)), some.subList(half, some.size()));
    }

    /** Whether these rules contradict the demand, and without any one of them the rest would not. */
    boolean everyRuleCounts(List<Rule> some) {
        if (!contradictory(some)) {
            return false;
        }
        for (Rule rule : some) {
            List<Rule> fewer = new ArrayList<>(some);
            fewer.remove(rule);
            if (contradictory(fewer)) {
                return false;
            }
        }
        return true;
    }

    /** Whether these rules alone leave no panel that meets the demand. */
    private boolean contradictory(List<Rule> some) {
        return program.impossible(some, demand);
    }
}
