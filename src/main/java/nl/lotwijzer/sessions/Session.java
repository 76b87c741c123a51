package nl.lotwijzer.sessions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A session of the panel.
 *
 * @param id      its number in the project's file
 * @param number  its place among the sessions in the order of date and start, from 1
 * @param details when and where it is
 * @param mark    what calendars know it by
 */
public record Session(long id, int number, SessionDetails details, CalendarMark mark) {
    /**
     * What calendars know a session by.
     *
     * @param uid       the same for ever, and never that of another session; empty for a session older than this mark
     * @param revision  how often something was changed that calendars show, from 0
     * @param cancelled whether the session is off
     */
    public record CalendarMark(String uid, int revision, boolean cancelled) {}

    public String title() {
        return details.title();
    }

    public LocalDate date() {
        return details.date();
    }

    public String place() {
        return details.place();
    }

    public boolean cancelled() {
        return mark.cancelled();
    }

    /** Returns when it starts, in the zone of the place. */
    public ZonedDateTime start(ZoneId zone) {
        return details.date().atTime(details.start()).atZone(zone);
    }

    /** Returns when it ends, in the zone of the place: on the day after its date if it goes on past midnight. */
    public ZonedDateTime end(ZoneId zone) {
        return details.endDate().atTime(details.end()).atZone(zone);
    }
}
