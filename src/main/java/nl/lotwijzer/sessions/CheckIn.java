package nl.lotwijzer.sessions;

import java.time.Instant;

/**
 * What came of somebody reporting at the door.
 *
 * @param before what was known before; {@link Attendances#restore} brings it back
 * @param now    in time or late, by the clock
 * @param at     when this person came; who was in already came then
 */
public record CheckIn(Attendee before, Attendance now, Instant at) {
    /** Returns whether this person was in already, so that nothing changed. */
    public boolean already() {
        return before.there();
    }
}
