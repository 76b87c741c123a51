package nl.lotwijzer.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of people who are left out, such as the members of the council.
 *
 * @param id        the key in the project file
 * @param grounds   on which its people are left out, sorted
 * @param people    how many stand on it
 * @param keepUntil the day after which it is no longer needed; null if that was not said
 */
public record ExclusionList(
        long id,
        String name,
        List<String> grounds,
        int people,
        @Nullable LocalDate keepUntil) {
    public ExclusionList {
        grounds = List.copyOf(grounds);
    }

    /** Returns whether the list was to be removed by now. */
    public boolean expired(LocalDate today) {
        return keepUntil != null && today.isAfter(keepUntil);
    }
}
