package nl.lotwijzer.quotas;

import java.util.List;

/**
 * How the quotas of a criterion were calculated last.
 *
 * @param method      by which method
 * @param seats       for how many seats
 * @param populations from which population, in the order of the categories then
 */
public record Calculation(QuotaMethod method, int seats, List<Long> populations) {
    public Calculation {
        populations = List.copyOf(populations);
    }

    /** Returns whether another number of seats or another population has come since. */
    public boolean outdated(Criterion criterion, int seatsNow) {
        return seatsNow != seats || !criterion.populations().equals(populations);
    }

    /** Returns whether the quotas still are what this calculation gives; if not, somebody changed them by hand. */
    public boolean kept(Criterion criterion, int seatsNow) {
        List<QuotaMethod.Range> now = criterion.categories().stream()
                .map(category -> new QuotaMethod.Range(category.min(), category.max()))
                .toList();
        return criterion.hasPopulation() && method.ranges(criterion, seatsNow).equals(now);
    }
}
