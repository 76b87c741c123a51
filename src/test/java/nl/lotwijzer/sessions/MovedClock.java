package nl.lotwijzer.sessions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that the test sets. */
final class MovedClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    MovedClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovedClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
