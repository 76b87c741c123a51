package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of the steering group.
 *
 * @param number    from 1, in the order in which they were planned
 * @param notes     what was said in general; may be empty and may have several lines
 * @param agenda    in its order
 * @param attendees members who hold their office on that day, then guests
 */
public record Meeting(
        long id,
        int number,
        MeetingDetails details,
        MeetingStatus status,
        String notes,
        List<AgendaItem> agenda,
        List<Attendee> attendees) {
    public Meeting {
        agenda = List.copyOf(agenda);
        attendees = List.copyOf(attendees);
    }

    public LocalDate date() {
        return details.date();
    }

    public boolean held() {
        return status == MeetingStatus.HELD;
    }

    /** Returns how long the agenda takes, in minutes, as far as that is said. */
    public int minutes() {
        return agenda.stream()
                .map(item -> item.details().minutes())
                .mapToInt(minutes -> minutes == null ? 0 : minutes)
                .sum();
    }

    /** Returns how many people are known to have been there. */
    public int present() {
        return (int) attendees.stream()
                .filter(attendee -> attendee.presence() == Presence.PRESENT)
                .count();
    }
}
