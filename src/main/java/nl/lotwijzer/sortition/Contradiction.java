package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;

/**
 * Explains why there is no lawful panel: takes rules away as long as there still is none; what remains is a contradiction
 * in which every rule counts.
 */
final class Contradiction {

    private static final long NODES = 200_000;

    private final Pool pool;
    private final Pool withoutHouseholds;
    private final SelectionRules rules;
    private final Progress progress;

    Contradiction(Pool pool, SelectionRules rules, Progress progress) {
        this.pool = pool;
        this.withoutHouseholds = pool.householdClasses().isEmpty() ? pool : pool.withoutHouseholds();
        this.rules = rules;
        this.progress = progress;
    }

    /** The explanation; only to be asked when there is no lawful panel. */
    Infeasibility explain() {
        List<Infeasibility.Shortage> shortages = shortages();
        return new Infeasibility(shrink(start(shortages)), shortages);
    }

    private List<Infeasibility.Shortage> shortages() {
        List<Infeasibility.Shortage> shortages = new ArrayList<>();
        for (Quota quota : rules.quotas()) {
            int registrants = usable(quota, withoutHouseholds);
            int usable = usable(quota, pool);
            if (usable < quota.min()) {
                shortages.add(new Infeasibility.Shortage(quota, registrants, usable));
            }
        }
        return shortages;
    }

    /** The most registrants of a category that one panel can hold, were it not for the other rules. */
    private static int usable(Quota quota, Pool pool) {
        int[] inClass = new int[pool.householdClasses().size()];
        int single = 0;
        for (PoolType type : pool.types()) {
            if (type.categories().get(quota.criterion()) == quota.category()) {
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
        List<Rule> kept = new ArrayList<>(rulesInPlay);
        int done = 0;
        for (Rule rule : rulesInPlay) {
            progress.report(Phase.FEASIBILITY, done++, rulesInPlay.size());
            List<Rule> fewer = new ArrayList<>(kept);
            fewer.remove(rule);
            if (contradictory(fewer)) {
                kept = fewer;
            }
        }
        return kept;
    }

    private boolean contradictory(List<Rule> some) {
        boolean households = some.stream().anyMatch(Rule.OnePerHousehold.class::isInstance);
        boolean size = some.stream().anyMatch(Rule.PanelSize.class::isInstance);
        int largest = size ? rules.panelSize() : Math.max(1, pool.size());
        List<Quota> quotas = new ArrayList<>();
        for (Quota quota : rules.quotas()) {
            int min = some.contains(new Rule.Minimum(quota)) ? quota.min() : 0;
            int max = some.contains(new Rule.Maximum(quota)) ? quota.max() : Math.max(largest, min);
            quotas.add(new Quota(quota.criterion(), quota.category(), min, Math.max(min, max)));
        }
        PanelModel model = new PanelModel(
                households ? pool : withoutHouseholds,
                quotas,
                new PanelModel.Bounds(size ? rules.panelSize() : 0, largest));
        IntegerSearch search = new IntegerSearch(model.simplex(), model.matrix(), progress);
        return search.any(NODES) == IntegerSearch.Outcome.NONE;
    }
}
