package nl.lotwijzer.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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

    /** Reads {@code 2026-01-01..2026-03-31}; empty where the text is something else, or ends before it begins. */
    public static Optional<Period> read(String text) {
        String[] days = text.strip().split("\\.\\.", -1);
        if (days.length != 2) {
            return Optional.empty();
        }
        try {
            LocalDate first = LocalDate.parse(days[0]);
            LocalDate last = LocalDate.parse(days[1]);
            return first.isAfter(last) ? Optional.empty() : Optional.of(new Period(first, last));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the day lies within it. */
    public boolean holds(LocalDate day) {
        return !day.isAfter(to) && (from == null || !day.isBefore(from));
    }
}
