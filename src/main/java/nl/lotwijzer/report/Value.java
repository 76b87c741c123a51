package nl.lotwijzer.report;

import java.time.LocalDate;
import nl.lotwijzer.money.Euro;

/** What stands in one place of a report: kept exact until it is shown, so that a screen and a workbook agree. */
public sealed interface Value {
    /** Nothing to show here, or not yet. */
    Value NONE = new None();

    /** Nothing to show here, or not yet. */
    record None() implements Value {}

    /** Words, in the report's language. */
    record Text(String text) implements Value {}

    /** A hash or another row of signs to compare by eye. */
    record Code(String text) implements Value {}

    /** A whole number of people, seats or things. */
    record Count(long number) implements Value {}

    /**
     * A part of a whole, shown as a percentage.
     *
     * @param whole at least 1; {@link #of} gives {@link #NONE} for a part of nothing
     */
    record Share(long part, long whole) implements Value {
        public Share {
            if (whole < 1) {
                throw new IllegalArgumentException("A share needs a whole, not " + whole);
            }
        }

        /** Returns the share, or {@link #NONE} if there is nothing to have a share of. */
        public static Value of(long part, long whole) {
            return whole < 1 ? NONE : new Share(part, whole);
        }
    }

    /** A number of seats that need not be whole, {@code numerator / denominator}, shown with one decimal. */
    record Seats(long numerator, long denominator) implements Value {
        public Seats {
            if (denominator < 1) {
                throw new IllegalArgumentException("A fraction needs a positive denominator, not " + denominator);
            }
        }
    }

    /** How much larger one share is than another, shown in percentage points with its sign. */
    record Difference(Share share, Share than) implements Value {}

    /** An amount of money, exact to the cent. */
    record Money(Euro amount) implements Value {}

    /** A day. */
    record Day(LocalDate date) implements Value {}
}
