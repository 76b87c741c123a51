package nl.lotwijzer.report.session;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.sessions.Arrangements;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.SessionForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar files, read again by another library than the one that wrote them. */
class CalendarFileTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant MADE = Instant.parse("2026-11-22T14:02:03Z");

    @Test
    void anotherLibraryReadsWhatWasWritten() {
        Session session = session(
                1,
                "2027-01-16",
                "09:30",
                "16:30",
                new Arrangements(
                        "Plein 1, 1234 AB Waterveen", SessionForm.HYBRID, "https://meet.example/1", "Lunch", 10));

        ICalendar calendar = read(AMSTERDAM, session);
        VEvent event = calendar.getEvents().getFirst();

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getTimezoneInfo().getComponents())
                .singleElement()
                .satisfies(zone -> assertThat(zone.getTimezoneId().getValue()).isEqualTo("Europe/Amsterdam"));
        assertThat(event.getUid().getValue()).isEqualTo("uid-1@lotwijzer");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getSummary().getValue()).isEqualTo("Burgerberaad Proef – bijeenkomst 1: Wonen, water; groen");
        assertThat(event.getLocation().getValue()).isEqualTo("Stadhuis, Plein 1, 1234 AB Waterveen");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Lunch\n\nPlein 1, 1234 AB Waterveen\n\nMeedoen via de link: https://meet.example/1");
        assertThat(event.getUrl().getValue()).isEqualTo("https://meet.example/1");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateTimeStamp().getValue()).hasSameTimeAs("2026-11-22T14:02:03Z");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-01-16T08:30:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2027-01-16T15:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-16, 09:30, 16:30", // winter
        "2027-06-12, 09:30, 16:30", // summer
        "2027-03-27, 23:00, 04:00", // over the change in spring
        "2027-03-28, 03:00, 12:00", // right after it
        "2027-10-30, 23:30, 04:00", // over the change in autumn
        "2027-10-31, 00:30, 02:30", // until the hour that comes twice
        "2027-12-31, 22:00, 01:00", // over the year
        "2035-10-28, 09:00, 17:00" // years later
    })
    void momentsAreRightWheneverTheClockChanges(String day, String start, String end) {
        Session session = session(1, day, start, end, Arrangements.NONE);

        VEvent event = read(AMSTERDAM, session).getEvents().getFirst();

        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(session.start(AMSTERDAM).toInstant());
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(session.end(AMSTERDAM).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Brussels",
                "America/New_York",
                "America/Paramaribo",
                "UTC",
                "Z",
                "+01:00",
                "America/Curacao"
            })
    void everyZoneIsWritten(String zone) {
        Session session = session(1, "2027-06-12", "23:00", "04:00", Arrangements.NONE);

        VEvent event = read(ZoneId.of(zone), session).getEvents().getFirst();

        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(session.start(ZoneId.of(zone)).toInstant());
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(session.end(ZoneId.of(zone)).toInstant());
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsBroken() {
        String remark =
                "Zoë, Renée en Çağla: één coördinator — ‘ïdeeën’ 😀 ".repeat(12).strip();
        Session session =
                session(1, "2027-01-16", "09:30", "16:30", new Arrangements("", SessionForm.ON_SITE, "", remark, 10));

        byte[] file = file(AMSTERDAM).of(List.of(session));

        String[] lines = new String(file, StandardCharsets.UTF_8).split("\r\n", -1);
        assertThat(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .doesNotContain("\uFFFD")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(parse(file).getEvents().getFirst().getDescription().getValue())
                .isEqualTo(remark);
    }

    @Test
    void aSessionThatIsOffIsCancelled() {
        Session session = session(1, "2027-01-16", "09:30", "16:30", Arrangements.NONE);
        Session off = new Session(1, 1, session.details(), new Session.CalendarMark("uid-1", 3, true));

        VEvent event = read(AMSTERDAM, off).getEvents().getFirst();

        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getUid().getValue()).isEqualTo("uid-1@lotwijzer");
        assertThat(event.getSummary().getValue()).startsWith("GAAT NIET DOOR: ");
    }

    @Test
    void anOnlineSessionIsNowhereElse() {
        Session session = session(
                1,
                "2027-01-16",
                "19:30",
                "21:30",
                new Arrangements("Plein 1", SessionForm.ONLINE, "https://meet.example/2", "", 10));

        assertThat(read(AMSTERDAM, session).getEvents().getFirst().getLocation().getValue())
                .isEqualTo("Online");
    }

    @Test
    void allSessionsAreInOneFileInTheirOrder() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            sessions.add(session(i, "2027-01-%02d".formatted(i), "09:30", "16:30", Arrangements.NONE));
        }

        ICalendar calendar = parse(file(AMSTERDAM).of(sessions));

        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .hasSize(12)
                .doesNotHaveDuplicates()
                .startsWith("uid-1@lotwijzer");
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
    }

    @Test
    void aSessionWithoutANameGetsOneThatStays() {
        Session session = session(7, "2027-01-16", "09:30", "16:30", Arrangements.NONE);
        Session old = new Session(7, 1, session.details(), new Session.CalendarMark("", 0, false));

        String first = read(AMSTERDAM, old).getEvents().getFirst().getUid().getValue();

        assertThat(read(AMSTERDAM, old).getEvents().getFirst().getUid().getValue())
                .isEqualTo(first)
                .endsWith("@lotwijzer")
                .hasSizeGreaterThan(30);
    }

    @Test
    void theSameSessionsGiveTheSameBytes() {
        Session session = session(1, "2027-01-16", "09:30", "16:30", Arrangements.NONE);

        assertThat(file(AMSTERDAM).of(List.of(session)))
                .isEqualTo(file(AMSTERDAM).of(List.of(session)));
    }

    private static CalendarFile file(ZoneId zone) {
        return new CalendarFile(
                new ProjectDetails("proef", "Burgerberaad Proef", "", "", 100), zone, MADE, Texts.in(Language.DUTCH));
    }

    private static ICalendar read(ZoneId zone, Session session) {
        return parse(file(zone).of(List.of(session)));
    }

    private static ICalendar parse(byte[] file) {
        return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
    }

    private static Session session(int number, String day, String start, String end, Arrangements arrangements) {
        SessionDetails details = new SessionDetails(
                "Wonen, water; groen",
                LocalDate.parse(day),
                LocalTime.parse(start),
                LocalTime.parse(end),
                "Stadhuis",
                8,
                arrangements);
        return new Session(number, number, details, new Session.CalendarMark("uid-" + number, 2, false));
    }
}
