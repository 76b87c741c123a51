package nl.lotwijzer.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.AbsenceReason;
import nl.lotwijzer.sessions.Arrangements;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.FixedStart;
import nl.lotwijzer.sessions.Reminders;
import nl.lotwijzer.sessions.Room;
import nl.lotwijzer.sessions.Rooms;
import nl.lotwijzer.sessions.RunItem;
import nl.lotwijzer.sessions.RunKind;
import nl.lotwijzer.sessions.RunSheets;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionException;
import nl.lotwijzer.sessions.SessionForm;
import nl.lotwijzer.sessions.Sessions;

/** The days of the sessions of the example: rooms, run sheets, when people came, and who was reminded. */
final class SampleDay {
    /** In how many groups people come in, a few minutes after each other. */
    private static final int ARRIVALS = 9;

    private static final int MINUTES_BETWEEN = 4;

    private final Project project;

    SampleDay(Project project) {
        this.project = project;
    }

    /** Adds them to the sessions, of which the first was held. */
    void add() throws SessionException {
        List<Session> sessions = new Sessions(project).all();
        Session first = sessions.getFirst();
        for (Session session : sessions) {
            arrange(session);
        }
        runSheet(first);
        for (Session session : sessions.subList(1, sessions.size())) {
            new RunSheets(project).copy(first.id(), session.id());
        }
        arrivals(first);
        remind(sessions.get(1));
    }

    private void arrange(Session session) throws SessionException {
        boolean theatre = session.place().startsWith("Theater");
        new Sessions(project)
                .change(
                        session.id(),
                        session.details()
                                .with(new Arrangements(
                                        theatre
                                                ? "Sluiskade 4, 8991 CD Waterveen\nBus 12, halte De Sluis; parkeren achter het theater"
                                                : "Markt 1, 8991 AA Waterveen\nOp tien minuten lopen van het station",
                                        session.number() == 4 ? SessionForm.HYBRID : SessionForm.ON_SITE,
                                        session.number() == 4 ? "https://meedoen.example/waterveen-4" : "",
                                        session.number() == 1 ? "Lunch en vervoer zijn geregeld." : "",
                                        Arrangements.USUAL_GRACE)));
        new Rooms(project)
                .set(
                        session.id(),
                        List.of(
                                new Room(
                                        theatre ? "Grote zaal" : "Raadzaal",
                                        OptionalInt.of(theatre ? 220 : 130),
                                        "Ringleiding aanwezig"),
                                new Room("Foyer", OptionalInt.of(80), "Lunch en koffie"),
                                new Room("Stille ruimte", OptionalInt.of(6), "")));
    }

    private void runSheet(Session session) throws SessionException {
        List<RunItem> items = new ArrayList<>();
        items.add(item(RunKind.LOGISTICS, "Opbouw, geluid en tafels", 75, "Facilitair", "", "Draaiboek, tafelkaarten")
                .withFixed(Optional.of(new FixedStart(LocalTime.of(7, 45), 0))));
        items.add(item(
                RunKind.ARRIVAL,
                "Inloop met koffie, inchecken",
                30,
                "Gastvrouwen",
                "Foyer",
                "Laptop, scanner, naamkaartjes"));
        items.add(item(RunKind.PLENARY, "Welkom door de burgemeester", 15, "Voorzitter", "", "Microfoon")
                .withFixed(Optional.of(new FixedStart(LocalTime.of(9, 30), 0))));
        items.add(item(RunKind.PLENARY, "Uitleg van de dag en de afspraken", 20, "Voorzitter", "", "Presentatie"));
        items.add(item(RunKind.TABLES, "Kennismaken aan tafel", 40, "Begeleiders", "", "Kennismakingskaarten"));
        items.add(
                item(RunKind.SPEAKER, "Inleiding: waar staan we?", 30, "Deskundige", "", "Presentatie, vragenkaarten"));
        items.add(item(RunKind.BREAK, "Pauze", 15, "Horeca", "Foyer", ""));
        items.add(item(RunKind.TABLES, "Tafelronde 1: wat weten we al?", 60, "Begeleiders", "", "Flap-overs, stiften"));
        items.add(item(RunKind.BREAK, "Lunch", 60, "Horeca", "Foyer", "Dieetlijst")
                .withFixed(Optional.of(new FixedStart(LocalTime.of(12, 45), 0))));
        items.add(item(
                RunKind.TABLES, "Tafelronde 2: wat vinden we belangrijk?", 75, "Begeleiders", "", "Waardenkaarten"));
        items.add(item(RunKind.BREAK, "Theepauze", 15, "Horeca", "Foyer", ""));
        items.add(item(RunKind.TABLES, "Oogst per tafel", 35, "Begeleiders", "", "Oogstformulier"));
        items.add(item(RunKind.PLENARY, "Terugkoppeling en afsluiting", 25, "Voorzitter", "", "Evaluatieformulier"));
        int place = 1;
        for (RunItem item : items) {
            new RunSheets(project).add(session.id(), place++, item);
        }
    }

    private static RunItem item(RunKind kind, String title, int minutes, String owner, String room, String material) {
        return RunItem.of(kind, title, minutes).with(owner, room, material, "");
    }

    /** Everybody who came in time came in the half hour before the start; the others were up to half an hour late. */
    private void arrivals(Session session) throws SessionException {
        Attendances attendances = new Attendances(project);
        ZoneId zone = project.clock().getZone();
        Instant start = session.start(zone).toInstant();
        List<Attendee> attendees = attendances.of(session.id()).attendees();
        for (int group = 0; group < ARRIVALS; group++) {
            int here = group;
            List<Long> people = attendees.stream()
                    .filter(one -> one.attendance() == Attendance.PRESENT && one.id() % ARRIVALS == here)
                    .map(Attendee::id)
                    .toList();
            Instant at = start.minusSeconds(60L * (2 + MINUTES_BETWEEN * group));
            attendances.arrived(session.id(), people, Optional.of(at));
        }
        List<Long> late = with(attendees, Attendance.LATE);
        attendances.arrived(session.id(), late, Optional.of(start.plusSeconds(60L * 25)));
        List<Long> excused = with(attendees, Attendance.EXCUSED);
        attendances.reason(session.id(), excused, Optional.of(AbsenceReason.PERSONAL));
        List<Long> leaving = with(attendees, Attendance.PRESENT).subList(3, 5);
        attendances.left(
                session.id(), leaving, Optional.of(session.end(zone).toInstant().minusSeconds(60L * 90)));
        attendances.reason(session.id(), leaving, Optional.of(AbsenceReason.CARE));
    }

    private static List<Long> with(List<Attendee> attendees, Attendance attendance) {
        return attendees.stream()
                .filter(one -> one.attendance() == attendance)
                .map(Attendee::id)
                .toList();
    }

    /** Those with an e-mail address were reminded of the second session; the others are still to be called or written. */
    private void remind(Session session) throws SessionException {
        Reminders reminders = new Reminders(project);
        List<Long> mailed = reminders.of(session.id()).stream()
                .filter(one -> one.channel() == Channel.EMAIL)
                .map(one -> one.participant().id())
                .toList();
        reminders.sent(session.id(), mailed, Optional.of(session.date().minusWeeks(1)));
    }
}
