package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * An action of the steering group.
 *
 * @param number from 1, never given to another one
 */
public record ActionPoint(long id, int number, ActionDetails details) {
    /** The day that is due first comes first; those without a day come last. */
    static final Comparator<ActionPoint> BY_DUE = Comparator.comparing(
                    (ActionPoint action) -> action.details().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(ActionPoint::number);

    /** Returns the code by which people know it, as <i>A-7</i>. */
    public String code() {
        return "A-" + number;
    }

    public boolean open() {
        return details.status() == ActionStatus.OPEN;
    }

    /** Returns whether it should have been done before this day. */
    public boolean late(LocalDate today) {
        LocalDate due = details.due();
        return open() && due != null && due.isBefore(today);
    }
}
