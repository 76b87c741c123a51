package nl.lotwijzer.facilitators;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest that a facilitator declared: with a participant, at whose table this person then never sits, or
 * with a theme, at whose sessions this person then leads no table.
 *
 * @param participant the id of the participant; null where it is a theme
 * @param theme       words of the title of a session; empty where it is a participant
 * @param reason      why; may be empty
 */
public record Conflict(long id, long facilitator, @Nullable Long participant, String theme, String reason) {
    public Conflict {
        theme = theme.strip();
        reason = reason.strip();
        if ((participant == null) == theme.isEmpty()) {
            throw new IllegalArgumentException("A conflict is with a participant or with a theme");
        }
    }

    /** Returns whether it is with a theme that a session with this title is about. */
    public boolean touches(String title) {
        return !theme.isEmpty() && title.toLowerCase(Locale.ROOT).contains(theme.toLowerCase(Locale.ROOT));
    }
}
