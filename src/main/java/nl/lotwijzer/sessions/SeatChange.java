package nl.lotwijzer.sessions;

import java.util.Optional;
import nl.lotwijzer.panel.Participant;

/**
 * Somebody who goes from one seat to another.
 *
 * @param round  from 1
 * @param person who goes
 * @param from   the number of the table now; empty for who has no seat
 * @param to     the number of the table after; empty for who will not come
 */
public record SeatChange(int round, Participant person, Optional<Integer> from, Optional<Integer> to) {
    /** Returns whether somebody who sits at a table has to go to another one. */
    public boolean moves() {
        return from.isPresent() && to.isPresent();
    }
}
