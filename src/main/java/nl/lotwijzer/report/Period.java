package nl.lotwijzer.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a report tells of.
 *
 * @param from the first day; null for from the beginning of the project
 * @param to   the last day
 */
public record Period(@Nullable LocalDate from, LocalDate to) {
    public Period {
        if (from != null && from.isAfter(to)) {
            throw new IllegalArgumentException("A period does not end before it begins: " + from + " to " + to);
        }
    }

    /** Returns everything up to and including this day. */
    public static Period until(LocalDate day) {
        return new Period(null, day);
    }

    /** Returns whether the day lies within it. */
    public boolean holds(LocalDate day) {
        return !day.isAfter(to) && (from == null || !day.isBefore(from));
    }
}
