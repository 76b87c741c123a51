package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Map;
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
import nl.lotwijzer.sessions.TableNumbers;

/**
 * What the tabs show of the day of a session.
 *
 * @param reminders those who are to be reminded of it, or were
 * @param tables    of each participant who has a seat, the table of each round
 */
record DayContent(List<Room> rooms, RunSheet runSheet, List<Reminder> reminders, Map<Long, List<Integer>> tables) {
    DayContent {
        rooms = List.copyOf(rooms);
        reminders = List.copyOf(reminders);
        tables = Map.copyOf(tables);
    }

    static DayContent of(Session session, AttendanceList attendance, Project project) {
        return project.read(handle -> new DayContent(
                new Rooms(project).of(session.id()),
                new RunSheets(project)
                        .of(session.id())
                        .orElseGet(() ->
                                RunSheet.of(session, List.of(), project.clock().getZone())),
                new Reminders(project).of(session.id(), attendance),
                new TableNumbers(project).of(session.id())));
    }

    /** Returns whether everybody fits in the rooms: those expected, or there, and those who lead the tables. */
    RoomCheck roomCheck(AttendanceList attendance, int team) {
        int expected = (int) attendance.attendees().stream()
                .filter(attendee -> !attendee.attendance().staysAway())
                .count();
        return RoomCheck.of(rooms, expected + team);
    }
}
