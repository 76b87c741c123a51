package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the steering group.
 *
 * @param year       in which it was decided when it was noted; part of its code, which never changes
 * @param sequence   from 1 in each year
 * @param replacedBy the id of the later decision that takes its place; null if it holds
 */
public record Decision(
        long id,
        int year,
        int sequence,
        DecisionDetails details,
        @Nullable Long replacedBy) {
    /** Returns the code by which people know it, as <i>B-2026-01</i>. */
    public String code() {
        return String.format(Locale.ROOT, "B-%d-%02d", year, sequence);
    }

    public LocalDate date() {
        return details.date();
    }

    public boolean holds() {
        return replacedBy == null;
    }
}
