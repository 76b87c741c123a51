package nl.lotwijzer.sessions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is expected at a session, and who came.
 *
 * @param attendees the confirmed participants, and whoever else something is known of for this session, as somebody who
 *                  stopped since; in the order of their registration numbers
 */
public record AttendanceList(List<Attendee> attendees) {
    public AttendanceList {
        attendees = List.copyOf(attendees);
    }

    public int count(Attendance... attendances) {
        List<Attendance> counted = Arrays.asList(attendances);
        return (int) attendees.stream()
                .filter(attendee -> counted.contains(attendee.attendance()))
                .count();
    }

    /** Returns how many were there, in time or late. */
    public int came() {
        return (int) attendees.stream()
                .filter(attendee -> attendee.attendance().came())
                .count();
    }

    /** Returns how many came and have not left. */
    public int there() {
        return (int) attendees.stream().filter(Attendee::there).count();
    }

    /** Returns whether anything is known yet of somebody who came or stayed away without a word. */
    public boolean taken() {
        return Stream.of(Attendance.PRESENT, Attendance.LATE, Attendance.ABSENT)
                .anyMatch(attendance -> count(attendance) > 0);
    }
}
