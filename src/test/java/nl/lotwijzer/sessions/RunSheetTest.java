package nl.lotwijzer.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.sessions.RunSheet.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The times of a run sheet: after each other, around fixed starts, past midnight, and when the clock is changed. */
class RunSheetTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 16);

    /** On this day it is three o’clock right after two o’clock. */
    private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);

    /** On this day it is two o’clock again after an hour from two o’clock on. */
    private static final LocalDate BACK = LocalDate.of(2027, 10, 31);

    @Test
    void startsWithTheSessionAndGoesOnWithoutGaps() {
        RunSheet sheet = sheet(DAY, "09:30", "12:00", item(1, 30), item(2, 45), item(3, 15));

        assertThat(clocks(sheet)).containsExactly("09:30", "10:00", "10:45");
        assertThat(sheet.clock(sheet.end())).isEqualTo("11:00");
        assertThat(sheet.overrun()).isEqualTo(Duration.ofHours(-1));
        assertThat(sheet.total()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void aLongerItemMovesWhatFollows() {
        RunSheet sheet = sheet(DAY, "09:30", "12:00", item(1, 50), item(2, 45), item(3, 60));

        assertThat(clocks(sheet)).containsExactly("09:30", "10:20", "11:05");
        assertThat(sheet.overrun()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aFixedStartStaysAndTellsOfSlackOrOverlap() {
        RunSheet slack = sheet(DAY, "09:30", "16:30", item(1, 30), fixed(2, "10:15", 0, 30), item(3, 10));
        RunSheet overlap = sheet(DAY, "09:30", "16:30", item(1, 60), fixed(2, "10:15", 0, 30), item(3, 10));

        assertThat(clocks(slack)).containsExactly("09:30", "10:15", "10:45");
        assertThat(slack.lines())
                .extracting(Line::gap)
                .containsExactly(Duration.ZERO, Duration.ofMinutes(15), Duration.ZERO);
        assertThat(slack.lines().get(1).slack()).isTrue();
        assertThat(clocks(overlap)).containsExactly("09:30", "10:15", "10:45");
        assertThat(overlap.lines().get(1).gap()).isEqualTo(Duration.ofMinutes(-15));
        assertThat(overlap.lines().get(1).overlap()).isTrue();
    }

    @Test
    void whatIsBuiltUpBeforeTheSessionIsNoOverlap() {
        RunSheet sheet = sheet(DAY, "09:30", "16:30", fixed(1, "08:00", 0, 60), fixed(2, "09:00", 0, 30), item(3, 10));

        assertThat(clocks(sheet)).containsExactly("08:00", "09:00", "09:30");
        assertThat(sheet.lines()).noneMatch(Line::overlap).noneMatch(Line::slack);
    }

    @Test
    void goesOnPastMidnight() {
        RunSheet sheet = sheet(DAY, "22:00", "00:30", item(1, 90), item(2, 45), fixed(3, "00:20", 1, 15));

        assertThat(clocks(sheet)).containsExactly("22:00", "23:30", "00:20 (+1)");
        assertThat(sheet.clock(sheet.lines().get(1).end())).isEqualTo("00:15 (+1)");
        assertThat(sheet.lines().get(2).gap()).isEqualTo(Duration.ofMinutes(5));
        assertThat(sheet.overrun()).isEqualTo(Duration.ofMinutes(5));
        assertThat(sheet.session().end(AMSTERDAM).toLocalDate()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void losesAnHourOfTheClockInSpringButNoMinuteOfAnItem() {
        RunSheet sheet = sheet(FORWARD.minusDays(1), "23:00", "04:00", item(1, 150), item(2, 60), item(3, 30));

        assertThat(clocks(sheet)).containsExactly("23:00", "01:30 (+1)", "03:30 (+1)");
        Line across = sheet.lines().get(1);
        assertThat(Duration.between(across.start(), across.end())).isEqualTo(Duration.ofMinutes(60));
        assertThat(sheet.overrun()).isZero();
        assertThat(Duration.between(
                        sheet.session().start(AMSTERDAM), sheet.session().end(AMSTERDAM)))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aFixedStartThatTheClockSkipsIsAnHourLater() {
        RunSheet sheet = sheet(FORWARD, "00:30", "05:00", item(1, 60), fixed(2, "02:30", 0, 30));

        assertThat(clocks(sheet)).containsExactly("00:30", "03:30");
        assertThat(sheet.lines().get(1).gap()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void hasAnHourOfTheClockTwiceInAutumn() {
        RunSheet sheet = sheet(BACK.minusDays(1), "23:30", "04:00", item(1, 150), item(2, 60), item(3, 60));

        assertThat(clocks(sheet)).containsExactly("23:30", "02:00 (+1)", "02:00 (+1)");
        assertThat(sheet.clock(sheet.end())).isEqualTo("03:00 (+1)");
        assertThat(Duration.between(
                        sheet.lines().getFirst().start(),
                        sheet.lines().getLast().end()))
                .isEqualTo(Duration.ofMinutes(270));
    }

    @Test
    void aFixedStartInTheHourThatComesTwiceIsTheOneThatIsNotPast() {
        RunSheet first = sheet(BACK, "00:30", "05:00", item(1, 90), fixed(2, "02:30", 0, 30));
        RunSheet second = sheet(BACK, "00:30", "05:00", item(1, 165), fixed(2, "02:30", 0, 30));

        assertThat(first.lines().get(1).gap()).isEqualTo(Duration.ofMinutes(30));
        assertThat(second.lines().get(1).gap()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anItemAcrossMidnightInTheWeekOfTheChangeShiftsByRealMinutes() {
        RunSheet sheet = sheet(FORWARD.minusDays(1), "23:00", "04:00", item(1, 150), item(2, 60));

        RunSheet shifted = RunSheet.of(sheet.session(), sheet.shifted(2, 60), AMSTERDAM);

        assertThat(clocks(shifted)).containsExactly("23:00", "03:30 (+1)");
        assertThat(shifted.lines().get(1).gap()).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void shiftsFromAnItemOnWithTheFixedStartsAfterIt() {
        RunSheet sheet = sheet(DAY, "09:30", "16:30", item(1, 30), item(2, 30), item(3, 30), fixed(4, "12:00", 0, 60));

        RunSheet later = RunSheet.of(sheet.session(), sheet.shifted(2, 20), AMSTERDAM);
        RunSheet earlier = RunSheet.of(sheet.session(), sheet.shifted(1, -15), AMSTERDAM);

        assertThat(clocks(later)).containsExactly("09:30", "10:20", "10:50", "12:20");
        assertThat(clocks(earlier)).containsExactly("09:15", "09:45", "10:15", "11:45");
        assertThat(sheet.shifted(1, -15).get(1).fixed()).isEmpty();
    }

    @Test
    void aStartThatWouldBeBeforeTheDayStays() {
        RunSheet sheet = sheet(DAY, "00:30", "03:00", item(1, 30), fixed(2, "01:10", 0, 30));

        RunSheet shifted = RunSheet.of(sheet.session(), sheet.shifted(1, -60), AMSTERDAM);

        assertThat(clocks(shifted)).containsExactly("00:30", "00:10");
    }

    @Test
    void knowsWhatGoesOnNow() {
        RunSheet sheet = sheet(DAY, "09:30", "12:00", item(1, 30), item(2, 45), fixed(3, "11:00", 0, 30));

        assertThat(sheet.at(Instant.parse("2027-01-16T08:29:59Z"))).isEmpty();
        assertThat(sheet.at(Instant.parse("2027-01-16T08:30:00Z")))
                .map(Line::number)
                .contains(1);
        assertThat(sheet.at(Instant.parse("2027-01-16T09:44:59Z")))
                .map(Line::number)
                .contains(2);
        assertThat(sheet.at(Instant.parse("2027-01-16T09:50:00Z"))).isEmpty();
        assertThat(sheet.after(Instant.parse("2027-01-16T09:50:00Z")))
                .map(Line::number)
                .contains(3);
        assertThat(sheet.after(Instant.parse("2027-01-16T11:00:00Z"))).isEmpty();
    }

    @Test
    void anEmptySheetEndsWhereTheSessionStarts() {
        RunSheet sheet = sheet(DAY, "09:30", "12:00");

        assertThat(sheet.clock(sheet.end())).isEqualTo("09:30");
        assertThat(sheet.total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30, -1",
        "09.30, 09:30, -1",
        "0930, 09:30, -1",
        "9, 09:00, -1",
        "9u30, 09:30, -1",
        "9.30 uur, 09:30, -1",
        "00:15 (+1), 00:15, 1",
        "0:15+1, 00:15, 1",
        "20 u, 20:00, -1"
    })
    void readsATimeAsPeopleTypeIt(String typed, LocalTime time, int day) {
        assertThat(FixedStart.read(typed))
                .contains(new FixedStart.Typed(time, day < 0 ? OptionalInt.empty() : OptionalInt.of(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "9:60", "half tien", "9:3", "+1", "12345"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(FixedStart.read(typed)).isEmpty();
    }

    @Test
    void takesTheDayThatIsMeant() {
        RunSheet night = sheet(DAY, "22:00", "01:00", item(1, 100), item(2, 30));
        RunSheet day = sheet(DAY, "09:30", "12:00", item(1, 30));

        assertThat(FixedStart.meant(
                        FixedStart.read("0:15").orElseThrow(),
                        DAY,
                        night.lines().get(1).start()))
                .isEqualTo(new FixedStart(LocalTime.of(0, 15), 1));
        assertThat(FixedStart.meant(
                        FixedStart.read("23:50").orElseThrow(),
                        DAY,
                        night.lines().get(1).start()))
                .isEqualTo(new FixedStart(LocalTime.of(23, 50), 0));
        assertThat(FixedStart.meant(
                        FixedStart.read("8").orElseThrow(),
                        DAY,
                        day.lines().getFirst().start()))
                .isEqualTo(new FixedStart(LocalTime.of(8, 0), 0));
    }

    private static RunSheet sheet(LocalDate day, String start, String end, RunItem... items) {
        SessionDetails details = new SessionDetails("Proef", day, LocalTime.parse(start), LocalTime.parse(end), "", 8);
        Session session = new Session(1, 1, details, new Session.CalendarMark("", 0, false));
        return RunSheet.of(session, Arrays.asList(items), AMSTERDAM);
    }

    private static List<String> clocks(RunSheet sheet) {
        return sheet.lines().stream().map(line -> sheet.clock(line.start())).toList();
    }

    private static RunItem item(long id, int minutes) {
        return new RunItem(id, RunKind.PLENARY, "Onderdeel " + id, minutes, Optional.empty(), "", "", "", "");
    }

    private static RunItem fixed(long id, String time, int day, int minutes) {
        return item(id, minutes).withFixed(Optional.of(new FixedStart(LocalTime.parse(time), day)));
    }
}
