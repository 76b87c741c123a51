package nl.lotwijzer.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.lotwijzer.panel.Participant;

/**
 * A participant and what is known of this person's coming to a session.
 *
 * @param arrived when this person came; empty if that is not known, or the person did not come
 * @param left    when this person left before the end; empty if the person stayed
 * @param reason  why this person was not there, or left early; empty if that is not known
 */
public record Attendee(
        Participant participant,
        Attendance attendance,
        Optional<Instant> arrived,
        Optional<Instant> left,
        Optional<AbsenceReason> reason) {

    public long id() {
        return participant.id();
    }

    /** Returns whether this person came and has not left. */
    public boolean there() {
        return attendance.came() && left.isEmpty();
    }

    /**
     * Returns how many whole minutes this person was at the session, between its start and its end: from coming to
     * leaving. Who came at a time that nobody noted was there from the start; who did not leave early, until the end.
     *
     * @param zone the zone of the place
     * @return 0 for who did not come
     */
    public int minutesPresent(Session session, ZoneId zone) {
        if (!attendance.came()) {
            return 0;
        }
        Instant start = session.start(zone).toInstant();
        Instant end = session.end(zone).toInstant();
        Instant from = arrived.filter(start::isBefore).orElse(start);
        Instant until = left.filter(end::isAfter).orElse(end);
        return until.isAfter(from) ? (int) Duration.between(from, until).toMinutes() : 0;
    }
}
