package nl.lotwijzer.desktop.ceremony;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryQuota;

/**
 * How many seats of a panel went to a category.
 *
 * @param quota what was allowed
 * @param seats how many of the panel are of it
 */
record CategorySeats(LotteryQuota quota, int seats) {

    /** Returns the seats of every category, in the order of the quotas, for a panel of these registration numbers. */
    static List<CategorySeats> of(Lottery lottery, List<String> selected) {
        Set<String> panel = new HashSet<>(selected);
        List<String> criteria = lottery.criteria();
        return lottery.quotas().stream()
                .map(quota -> {
                    int criterion = criteria.indexOf(quota.criterion());
                    long seats = lottery.entrants().stream()
                            .filter(entrant -> panel.contains(entrant.number()))
                            .filter(entrant -> lottery.typeOf(entrant)
                                    .categories()
                                    .get(criterion)
                                    .equals(quota.category()))
                            .count();
                    return new CategorySeats(quota, Math.toIntExact(seats));
                })
                .toList();
    }

    boolean lawful() {
        return quota.min() <= seats && seats <= quota.max();
    }
}
