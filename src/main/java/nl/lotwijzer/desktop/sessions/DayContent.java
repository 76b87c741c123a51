package nl.lotwijzer.desktop.sessions;

import java.util.List;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Reminder;
import nl.lotwijzer.sessions.Reminders;
import nl.lotwijzer.sessions.Room;
import nl.lotwijzer.sessions.RoomCheck;
import nl.lotwijzer.sessions.Rooms;
import nl.lotwijzer.sessions.RunSheet;
import nl.lotwijzer.sessions.RunSheets;
import nl.lotwijzer.sessions.Session;

/**
 * What the tabs show of the day of a session.
 *
 * @param reminders those who are to be reminded of it, or were
 */
record DayContent(List<Room> rooms, RunSheet runSheet, List<Reminder> reminders) {
    DayContent {
        rooms = List.copyOf(rooms);
        reminders = List.copyOf(reminders);
    }

    static DayContent of(Session session, AttendanceList attendance, Project project) {
        return project.read(handle -> new DayContent(
                new Rooms(project).of(session.id()),
                new RunSheets(project)
                        .of(session.id())
                        .orElseGet(() -> RunSheet.of(
                                session, List.of(), project.clock().getZone())),
                new Reminders(project).of(session.id(), attendance)));
    }

    /** Returns whether everybody fits in the rooms: those expected, or there, and those who lead the tables. */
    RoomCheck roomCheck(AttendanceList attendance, int team) {
        int expected = (int) attendance.attendees().stream()
                .filter(attendee -> !attendee.attendance().staysAway())
                .count();
        return RoomCheck.of(rooms, expected + team);
    }
}
