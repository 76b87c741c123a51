package nl.lotwijzer.desktop.lottery;

import java.util.List;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryQuota;

/**
 * How many seats of the drawn panel went to a category.
 *
 * @param quota what was allowed
 * @param seats what was drawn
 */
record SeatsByCategory(LotteryQuota quota, long seats) {

    static List<SeatsByCategory> of(Lottery lottery) {
        List<String> criteria = lottery.criteria();
        List<Entrant> panel = lottery.panel();
        return lottery.quotas().stream()
                .map(quota -> {
                    int criterion = criteria.indexOf(quota.criterion());
                    return new SeatsByCategory(
                            quota,
                            panel.stream()
                                    .filter(entrant -> lottery.typeOf(entrant)
                                            .categories()
                                            .get(criterion)
                                            .equals(quota.category()))
                                    .count());
                })
                .toList();
    }

    boolean lawful() {
        return quota.min() <= seats && seats <= quota.max();
    }
}
