package nl.lotwijzer.desktop.steering;

import java.time.LocalDate;
import java.util.Comparator;
import nl.lotwijzer.steering.ActionPoint;

/** Which actions a list shows. */
enum ActionFilter {
    OPEN,
    LATE,
    CLOSED,
    ALL;

    boolean lets(ActionPoint action, LocalDate today) {
        return switch (this) {
            case OPEN -> action.open();
            case LATE -> action.late(today);
            case CLOSED -> !action.open();
            case ALL -> true;
        };
    }

    /** Late ones first, then open ones by the day they are due, then those that are closed. */
    static Comparator<ActionPoint> order(LocalDate today) {
        return Comparator.comparing((ActionPoint action) -> !action.late(today))
                .thenComparing(action -> !action.open())
                .thenComparing(action -> action.details().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(ActionPoint::number);
    }
}
