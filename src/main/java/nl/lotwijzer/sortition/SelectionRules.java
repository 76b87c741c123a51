package nl.lotwijzer.sortition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What makes a panel lawful, besides the household rule that the {@link Pool} carries.
 *
 * @param panelSize the number of members of a panel, 1 or more
 * @param quotas at most one per category; a category without a quota is free
 */
public record SelectionRules(int panelSize, List<Quota> quotas) {

    /** Refuses an empty panel and two quotas for one category. */
    public SelectionRules {
        if (panelSize < 1) {
            throw new IllegalArgumentException("a panel has at least one member, not " + panelSize);
        }
        quotas = List.copyOf(quotas);
        Set<List<Integer>> seen = new HashSet<>();
        for (Quota quota : quotas) {
            if (!seen.add(List.of(quota.criterion(), quota.category()))) {
                throw new IllegalArgumentException(
                        "two quotas for category " + quota.category() + " of criterion " + quota.criterion());
            }
        }
    }
}
