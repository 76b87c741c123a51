package nl.lotwijzer.sessions;

import nl.lotwijzer.facilitators.Facilitator;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator at a session.
 *
 * @param table  the number of the table, from 1; null for another role, or where no table is given yet
 * @param locked whether this was chosen by hand, so that a proposal leaves it as it is
 */
public record TeamMember(
        Facilitator facilitator, SessionRole role, @Nullable Integer table, boolean locked) {
    public TeamMember {
        if (role != SessionRole.TABLE && table != null) {
            throw new IllegalArgumentException("Only who leads a table has one");
        }
    }
}
