package nl.lotwijzer.steering;

import java.util.stream.Stream;
import nl.lotwijzer.money.Euro;

/**
 * A line of the budget with what was spent on it.
 *
 * @param position from 1
 * @param spent    the sum of its entries
 */
public record BudgetLine(long id, int position, BudgetDetails details, Euro spent) {
    /**
     * Returns what it will have cost in the end: as somebody expects, else the largest of planned, committed and spent;
     * never less than what was spent already.
     */
    public Euro forecast() {
        Euro given = details.forecast();
        return Stream.of(given == null ? details.planned() : given, given == null ? details.committed() : spent, spent)
                .reduce(Euro.ZERO, BudgetLine::larger);
    }

    private static Euro larger(Euro one, Euro other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Returns whether more was spent than planned. */
    public boolean overspent() {
        return spent.compareTo(details.planned()) > 0;
    }

    /** Returns whether it is expected to cost more than planned. */
    public boolean expectedOver() {
        return forecast().compareTo(details.planned()) > 0;
    }
}
