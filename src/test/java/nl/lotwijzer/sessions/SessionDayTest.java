package nl.lotwijzer.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day of a session on a panel of thirty: checking in, leaving, reminding, rooms and the run sheet. */
class SessionDayTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 16);

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(at("09:00"), AMSTERDAM);
    private Project project;
    private Attendances attendances;
    private Session session;
    private List<Long> people;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(30, folder, clock);
        attendances = new Attendances(project);
        session = new Sessions(project).add(details("09:30", "16:30"));
        DrawnPanel.draw(project, folder, 120);
        Participants participants = new Participants(project);
        people = participants.all().stream().map(Participant::id).toList();
        participants.change(people.subList(0, 28), Status.CONFIRMED, DAY.minusWeeks(2), "");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void theClockSaysWhoIsLate() throws Exception {
        assertThat(checkIn(0, "09:02").now()).isEqualTo(Attendance.PRESENT);
        assertThat(checkIn(1, "09:40:59").now()).isEqualTo(Attendance.PRESENT);
        assertThat(checkIn(2, "09:41").now()).isEqualTo(Attendance.LATE);

        assertThat(attendee(0).arrived()).contains(at("09:02"));
        assertThat(attendee(2).attendance()).isEqualTo(Attendance.LATE);
        assertThat(attendances.of(session.id()).there()).isEqualTo(3);
        assertThat(attendances.of(session.id()).count(Attendance.INVITED)).isEqualTo(25);
    }

    @Test
    void theGraceCanBeChanged() throws Exception {
        Arrangements none = session.details().arrangements();
        new Sessions(project)
                .change(
                        session.id(),
                        session.details()
                                .with(new Arrangements(none.route(), none.form(), none.link(), none.remark(), 0)));

        assertThat(checkIn(0, "09:30:30").now()).isEqualTo(Attendance.PRESENT);
        assertThat(checkIn(1, "09:31").now()).isEqualTo(Attendance.LATE);
    }

    @Test
    void whoIsInStaysInAndIsNotNotedTwice() throws Exception {
        checkIn(0, "09:02");
        long entries = project.journal().entries().size();

        CheckIn again = checkIn(0, "10:15");

        assertThat(again.already()).isTrue();
        assertThat(again.at()).isEqualTo(at("09:02"));
        assertThat(project.journal().entries()).hasSize((int) entries);
        assertThat(attendee(0).attendance()).isEqualTo(Attendance.PRESENT);
    }

    @Test
    void nobodyElseIsCheckedIn() {
        assertThatThrownBy(() -> attendances.checkIn(session.id(), people.get(29)))
                .isInstanceOf(SessionException.class)
                .satisfies(thrown -> assertThat(told(thrown)).startsWith("Deze persoon wordt niet verwacht"));
        assertThatThrownBy(() -> attendances.checkIn(99, people.getFirst()))
                .satisfies(thrown -> assertThat(told(thrown)).isEqualTo("Deze bijeenkomst is er niet meer."));
        assertThat(attendances.of(session.id()).there()).isZero();
    }

    @Test
    void aWrongCheckInIsTakenBackToWhatItWas() throws Exception {
        attendances.mark(session.id(), people.subList(0, 1), Attendance.EXCUSED);
        attendances.reason(session.id(), people.subList(0, 1), Optional.of(AbsenceReason.WORK));
        CheckIn wrong = checkIn(0, "09:10");
        assertThat(attendee(0).there()).isTrue();

        attendances.restore(session.id(), wrong.before());

        assertThat(attendee(0).attendance()).isEqualTo(Attendance.EXCUSED);
        assertThat(attendee(0).reason()).contains(AbsenceReason.WORK);
        project.undo().undo();
        assertThat(attendee(0).arrived()).contains(at("09:10"));
    }

    @Test
    void countsTheMinutesThatSomebodyWasThere() throws Exception {
        checkIn(0, "09:00");
        checkIn(1, "10:00");
        attendances.left(session.id(), people.subList(1, 2), Optional.of(at("15:30")));
        attendances.reason(session.id(), people.subList(1, 2), Optional.of(AbsenceReason.CARE));
        attendances.mark(session.id(), people.subList(2, 3), Attendance.PRESENT);
        attendances.mark(session.id(), people.subList(3, 4), Attendance.ABSENT);
        attendances.mark(session.id(), people.subList(4, 5), Attendance.LATE);
        attendances.left(session.id(), people.subList(4, 5), Optional.of(at("08:00")));

        assertThat(minutes(0)).isEqualTo(420);
        assertThat(minutes(1)).isEqualTo(330);
        assertThat(minutes(2)).isEqualTo(420);
        assertThat(minutes(3)).isZero();
        assertThat(minutes(4)).isZero();
        assertThat(minutes(5)).isZero();
        assertThat(attendee(1).there()).isFalse();
    }

    @Test
    void minutesArePastMidnightAndRealInTheNightOfTheChange() throws Exception {
        Session night = new Sessions(project)
                .add(new SessionDetails(
                        "Nacht", LocalDate.of(2027, 3, 27), LocalTime.of(23, 0), LocalTime.of(4, 0), "", 8));
        attendances.mark(night.id(), people.subList(0, 1), Attendance.PRESENT);

        Attendee attendee = attendances.of(night.id()).attendees().getFirst();

        assertThat(attendee.minutesPresent(night, AMSTERDAM)).isEqualTo(240);
    }

    @Test
    void whoComesBackIsInAgain() throws Exception {
        checkIn(0, "09:05");
        attendances.left(session.id(), people.subList(0, 1), Optional.of(at("12:00")));

        CheckIn back = checkIn(0, "13:30");

        assertThat(back.already()).isFalse();
        assertThat(attendee(0).arrived()).contains(at("09:05"));
        assertThat(attendee(0).left()).isEmpty();
        assertThat(attendee(0).attendance()).isEqualTo(Attendance.PRESENT);
    }

    @Test
    void timesAndReasonsStayOnlyWhereTheyCanBeTrue() throws Exception {
        checkIn(0, "09:05");
        attendances.mark(session.id(), people.subList(0, 1), Attendance.LATE);
        assertThat(attendee(0).arrived()).contains(at("09:05"));

        attendances.reason(session.id(), people.subList(0, 1), Optional.of(AbsenceReason.WORK));
        assertThat(attendee(0).reason()).isEmpty();

        attendances.mark(session.id(), people.subList(0, 1), Attendance.ABSENT);
        assertThat(attendee(0).arrived()).isEmpty();
        attendances.arrived(session.id(), people.subList(0, 1), Optional.of(at("09:00")));
        assertThat(attendee(0).arrived()).isEmpty();
    }

    @Test
    void readsAllSessionsAsEachAlone() throws Exception {
        Session other = new Sessions(project).add(details("09:30", "16:30"));
        checkIn(0, "09:05");
        attendances.mark(other.id(), people.subList(3, 9), Attendance.EXCUSED);

        Map<Long, AttendanceList> all = attendances.all();

        assertThat(all).containsOnlyKeys(session.id(), other.id());
        assertThat(all).containsEntry(session.id(), attendances.of(session.id()));
        assertThat(all).containsEntry(other.id(), attendances.of(other.id()));
    }

    @Test
    void remindsThoseWhoCanStillComeInTheirOwnWay() throws Exception {
        Reminders reminders = new Reminders(project);
        attendances.mark(session.id(), people.subList(0, 2), Attendance.EXCUSED);
        assertThat(reminders.of(session.id()))
                .hasSize(26)
                .allMatch(one -> one.sentOn().isEmpty());

        reminders.choose(session.id(), people.subList(2, 5), Channel.LETTER);
        reminders.sent(session.id(), people.subList(2, 4), Optional.of(DAY.minusDays(7)));

        List<Reminder> list = reminders.of(session.id());
        assertThat(list).filteredOn(one -> one.channel() == Channel.LETTER).hasSizeGreaterThanOrEqualTo(3);
        assertThat(list).filteredOn(one -> one.sentOn().isPresent()).hasSize(2);
        project.undo().undo();
        assertThat(reminders.of(session.id())).noneMatch(one -> one.sentOn().isPresent());
        assertThatThrownBy(() -> reminders.choose(session.id(), people, Channel.VISIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsRoomsInOrderAndSaysWhatCannotBe() throws Exception {
        Rooms rooms = new Rooms(project);
        List<Room> some = List.of(
                new Room("Raadzaal", OptionalInt.of(20), ""), new Room(" Trouwzaal ", OptionalInt.empty(), "sleutel"));
        rooms.set(session.id(), some);

        assertThat(rooms.of(session.id())).isEqualTo(some);
        assertThat(RoomCheck.of(some, 28).fitsTogether()).isFalse();
        assertThat(RoomCheck.of(some, 20).fitsTogether()).isTrue();
        assertThat(RoomCheck.of(List.of(), 500).fits()).isTrue();
        assertThatThrownBy(() -> rooms.set(session.id(), List.of(new Room("", OptionalInt.of(5), ""))))
                .isInstanceOf(SessionException.class);
        assertThatThrownBy(() -> rooms.set(session.id(), List.of(new Room("Hal", OptionalInt.of(0), ""))))
                .isInstanceOf(SessionException.class);
        project.undo().undo();
        assertThat(rooms.of(session.id())).isEmpty();
    }

    @Test
    void keepsTheRunSheetInOrder() throws Exception {
        RunSheets sheets = new RunSheets(project);
        long welcome = sheets.add(session.id(), 1, RunItem.of(RunKind.PLENARY, "Welkom", 15));
        long lunch = sheets.add(session.id(), 99, RunItem.of(RunKind.BREAK, "Lunch", 60));
        sheets.add(session.id(), 2, RunItem.of(RunKind.TABLES, "Tafels", 90));
        assertThat(titles(session)).containsExactly("Welkom", "Tafels", "Lunch");

        sheets.move(lunch, 1);
        assertThat(titles(session)).containsExactly("Lunch", "Welkom", "Tafels");
        sheets.change(RunItem.of(RunKind.PLENARY, "Opening", 20).withId(welcome));
        assertThat(titles(session)).containsExactly("Lunch", "Opening", "Tafels");
        sheets.remove(List.of(welcome, lunch));
        assertThat(titles(session)).containsExactly("Tafels");
        project.undo().undo();
        project.undo().undo();
        project.undo().undo();
        assertThat(titles(session)).containsExactly("Welkom", "Tafels", "Lunch");
        assertThatThrownBy(() -> sheets.add(session.id(), 1, RunItem.of(RunKind.BREAK, " ", 5)))
                .isInstanceOf(SessionException.class);
        assertThatThrownBy(() -> sheets.add(session.id(), 1, RunItem.of(RunKind.BREAK, "Lang", 1441)))
                .isInstanceOf(SessionException.class);
        assertThatThrownBy(() -> sheets.move(99, 1)).isInstanceOf(SessionException.class);
    }

    @Test
    void takesOverARunSheetRelativeToTheStart() throws Exception {
        RunSheets sheets = new RunSheets(project);
        Session evening = new Sessions(project).add(details("19:30", "22:00"));
        sheets.add(
                session.id(),
                1,
                RunItem.of(RunKind.LOGISTICS, "Opbouw", 30)
                        .withFixed(Optional.of(new FixedStart(LocalTime.of(8, 30), 0))));
        sheets.add(
                session.id(),
                2,
                RunItem.of(RunKind.BREAK, "Lunch", 60).withFixed(Optional.of(new FixedStart(LocalTime.of(15, 0), 0))));
        sheets.add(evening.id(), 1, RunItem.of(RunKind.VOTE, "Oud", 10));

        sheets.copy(session.id(), evening.id());

        RunSheet copied = sheets.of(evening.id()).orElseThrow();
        assertThat(copied.lines().stream().map(line -> copied.clock(line.start())))
                .containsExactly("18:30", "01:00 (+1)");
        project.undo().undo();
        assertThat(titles(evening)).containsExactly("Oud");
    }

    @Test
    void whatHangsOnASessionGoesAndComesBackWithIt() throws Exception {
        new Rooms(project).set(session.id(), List.of(new Room("Raadzaal", OptionalInt.of(20), "")));
        new RunSheets(project).add(session.id(), 1, RunItem.of(RunKind.PLENARY, "Welkom", 15));
        new Reminders(project).sent(session.id(), people.subList(0, 3), Optional.of(DAY));
        checkIn(0, "09:00");

        new Sessions(project).remove(List.of(session.id()));
        project.undo().undo();

        assertThat(new Rooms(project).of(session.id())).hasSize(1);
        assertThat(titles(session)).containsExactly("Welkom");
        assertThat(attendee(0).arrived()).contains(at("09:00"));
    }

    @Test
    void calendarsSeeWhatChanged() throws Exception {
        Sessions sessions = new Sessions(project);
        Session.CalendarMark first = session.mark();
        sessions.change(
                session.id(), new SessionDetails("Proef", DAY, LocalTime.of(9, 30), LocalTime.of(16, 30), "", 7));
        assertThat(mark()).isEqualTo(first);

        sessions.change(
                session.id(), new SessionDetails("Proef", DAY, LocalTime.of(9, 0), LocalTime.of(16, 30), "", 7));
        assertThat(mark()).isEqualTo(new Session.CalendarMark(first.uid(), 1, false));

        sessions.cancel(session.id(), true);
        assertThat(mark()).isEqualTo(new Session.CalendarMark(first.uid(), 2, true));
        sessions.cancel(session.id(), false);
        assertThat(mark()).isEqualTo(new Session.CalendarMark(first.uid(), 3, false));
    }

    @Test
    void readsTheWiderFileToo() throws Exception {
        Path file = folder.resolve("dagen.csv");
        Files.writeString(file, """
                Datum;Begin;Einde;Titel;Adres;Vorm;Link;Opmerking
                16-01-2027;09:30;16:30;Kennismaken;Plein 1, Waterveen;hybride;https://meet.example/x;Neem een foto mee
                17-01-2027;21:00;00:30;Nacht;;;;
                18-01-2027;09:30;16:30;Fout;;telefonisch;;
                19-01-2027;09:30;16:30;Link;;online;meet;
                """);
        Sessions sessions = new Sessions(project);

        SessionImport outcome = sessions.importFile(file);

        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.refused())
                .extracting(
                        problem -> problem.place().row() + " " + problem.place().column())
                .containsExactly("4 Vorm", "5 null");
        assertThat(sessions.all().getFirst().details().arrangements())
                .isEqualTo(new Arrangements(
                        "Plein 1, Waterveen", SessionForm.HYBRID, "https://meet.example/x", "Neem een foto mee", 10));
        Session night = sessions.all().get(1);
        assertThat(Duration.between(night.start(AMSTERDAM), night.end(AMSTERDAM)))
                .isEqualTo(Duration.ofMinutes(210));
        assertThat(sessions.importFile(file).known()).isEqualTo(2);
    }

    private CheckIn checkIn(int person, String time) throws SessionException {
        clock.set(at(time));
        return attendances.checkIn(session.id(), people.get(person));
    }

    private Attendee attendee(int person) {
        return attendances.of(session.id()).attendees().stream()
                .filter(one -> one.id() == people.get(person))
                .findFirst()
                .orElseThrow();
    }

    private int minutes(int person) {
        return attendee(person).minutesPresent(session, AMSTERDAM);
    }

    private Session.CalendarMark mark() {
        return new Sessions(project).find(session.id()).orElseThrow().mark();
    }

    private List<String> titles(Session of) {
        return new RunSheets(project)
                .of(of.id()).orElseThrow().lines().stream()
                        .map(line -> line.item().title())
                        .toList();
    }

    private static String told(Throwable thrown) {
        return Texts.in(Language.DUTCH).get(((UserException) thrown).told());
    }

    private static Instant at(String time) {
        return ZonedDateTime.of(DAY, LocalTime.parse(time), AMSTERDAM).toInstant();
    }

    private static SessionDetails details(String start, String end) {
        return new SessionDetails("Proef", DAY, LocalTime.parse(start), LocalTime.parse(end), "", 8);
    }
}
