package nl.lotwijzer.lottery;

import java.util.List;
import nl.lotwijzer.quotas.Criterion;

/**
 * A quota as the lottery was computed with it.
 *
 * @param min the fewest seats of the category in a panel
 * @param max the most
 */
public record LotteryQuota(String criterion, String category, int min, int max) {

    /** Returns the quotas of these criteria, in their order. */
    public static List<LotteryQuota> of(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> criterion.categories().stream()
                        .map(category ->
                                new LotteryQuota(criterion.name(), category.name(), category.min(), category.max())))
                .toList();
    }
}
