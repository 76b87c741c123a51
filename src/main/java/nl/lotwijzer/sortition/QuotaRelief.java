package nl.lotwijzer.sortition;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.proof.Fraction;

/**
 * The cheapest change of quotas after which there is a lawful panel. Raising a maximum by one costs 1; lowering a minimum
 * by one costs 1 + 2/min, with the minimum as it was, so that a small group does not lose its seats first: the costs that the
 * Sortition Foundation's stratification app uses. The panel size and the household rule stay as they are.
 *
 * @param changes the quotas that change, in the order of the rules; never empty
 * @param cost what the changes cost together; above 0
 */
public record QuotaRelief(List<Change> changes, Fraction cost) {

    /** Copies the list. */
    public QuotaRelief {
        changes = List.copyOf(changes);
    }

    /**
     * A quota that changes.
     *
     * @param before the quota as it was
     * @param after the quota of the same category as it becomes: from a minimum as low or lower to a maximum as high or
     *     higher
     */
    public record Change(Quota before, Quota after) {

        /** What the change costs. */
        public Fraction cost() {
            Fraction cost = Fraction.of((long) after.max() - before.max());
            return before.min() == after.min()
                    ? cost
                    : cost.plus(ofLowering(before).times((long) before.min() - after.min()));
        }

        /** What lowering the minimum of a quota by one costs. */
        static Fraction ofLowering(Quota quota) {
            return Fraction.of(quota.min() + 2L, quota.min());
        }
    }

    /**
     * Finds the cheapest change. No other change costs less; where the minimums that could help have a common multiple above
     * a million, none costs a millionth less per seat.
     *
     * @param widest for some categories, the lowest minimum and the highest maximum to which the quota may be relaxed; a
     *     category that is not named may be relaxed to anything
     * @return the change; nothing when no change within these limits helps. Without any limits that is so only when there
     *     are too few registrants, or too few households
     * @throws IllegalStateException when there is a lawful panel without any change
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static Optional<QuotaRelief> cheapest(
            Pool pool, SelectionRules rules, List<Quota> widest, Progress progress) {
        return new ReliefSearch(pool, rules, widest, progress).find();
    }

    /** The rules after the changes. */
    public SelectionRules applied(SelectionRules rules) {
        return new SelectionRules(
                rules.panelSize(), rules.quotas().stream().map(this::applied).toList());
    }

    private Quota applied(Quota quota) {
        return changes.stream()
                .filter(change -> change.before().equals(quota))
                .map(Change::after)
                .findFirst()
                .orElse(quota);
    }
}
