package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;

/**
 * One seat more or less in one rule.
 *
 * @param before the rule as it is: a panel size, a minimum or a maximum
 * @param after the same with one seat more or less
 */
public record SeatChange(Rule before, Rule after) {

    /** Every such change that makes sense, first of the panel size and then in the order of the quotas. */
    public static List<SeatChange> all(SelectionRules rules) {
        List<SeatChange> changes = new ArrayList<>(ofPanelSize(rules.panelSize()));
        rules.quotas().forEach(quota -> changes.addAll(of(quota, rules.panelSize())));
        return changes;
    }

    private static List<SeatChange> ofPanelSize(int seats) {
        Rule now = new Rule.PanelSize(seats);
        SeatChange more = new SeatChange(now, new Rule.PanelSize(seats + 1));
        return seats == 1 ? List.of(more) : List.of(new SeatChange(now, new Rule.PanelSize(seats - 1)), more);
    }

    /** The changes of one quota that make sense in a panel of so many seats. */
    public static List<SeatChange> of(Quota quota, int seats) {
        List<SeatChange> changes = new ArrayList<>();
        Rule min = new Rule.Minimum(quota);
        if (quota.min() > 0) {
            changes.add(new SeatChange(min, new Rule.Minimum(with(quota, quota.min() - 1, quota.max()))));
        }
        if (quota.min() < Math.min(quota.max(), seats)) {
            changes.add(new SeatChange(min, new Rule.Minimum(with(quota, quota.min() + 1, quota.max()))));
        }
        Rule max = new Rule.Maximum(quota);
        if (quota.max() > quota.min() && quota.max() <= seats) {
            changes.add(new SeatChange(max, new Rule.Maximum(with(quota, quota.min(), quota.max() - 1))));
        }
        if (quota.max() < seats) {
            changes.add(new SeatChange(max, new Rule.Maximum(with(quota, quota.min(), quota.max() + 1))));
        }
        return changes;
    }

    private static Quota with(Quota quota, int min, int max) {
        return new Quota(quota.criterion(), quota.category(), min, max);
    }

    /** The rules after this change. */
    public SelectionRules applied(SelectionRules rules) {
        return switch (after) {
            case Rule.PanelSize(int seats) -> new SelectionRules(seats, rules.quotas());
            case Rule.Minimum(Quota quota) -> applied(rules, quota);
            case Rule.Maximum(Quota quota) -> applied(rules, quota);
            case Rule.OnePerHousehold() -> rules;
        };
    }

    private static SelectionRules applied(SelectionRules rules, Quota changed) {
        List<Quota> quotas = rules.quotas().stream()
                .map(quota -> quota.criterion() == changed.criterion() && quota.category() == changed.category()
                        ? changed
                        : quota)
                .toList();
        return new SelectionRules(rules.panelSize(), quotas);
    }
}
