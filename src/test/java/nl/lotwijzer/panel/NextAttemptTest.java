package nl.lotwijzer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextAttemptTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:15, 2026-11-23T14:30", // Monday morning: the same afternoon
        "2026-11-23T13:30, 2026-11-23T19:00", // too soon for half past two
        "2026-11-23T18:30, 2026-11-24T10:00", // evening: the next morning
        "2026-11-27T19:30, 2026-11-28T10:00", // Friday evening: Saturday morning
        "2026-11-28T10:00, 2026-11-28T14:30", // Saturday morning: the afternoon
        "2026-11-28T15:00, 2026-11-30T10:00", // Saturday afternoon: neither that evening nor Sunday
    })
    void takesTheFirstOtherPartOfTheDay(LocalDateTime now, LocalDateTime expected) {
        assertThat(NextAttempt.after(List.of(), now, Outcome.NO_ANSWER)).contains(expected);
    }

    @Test
    void goesRoundThePartsOfTheDayAndNeverOnASunday() {
        List<Contact> before = new ArrayList<>();
        LocalDateTime now = LocalDateTime.of(2026, 11, 23, 10, 0);
        List<Integer> hours = new ArrayList<>();
        for (int attempt = 0; attempt < 12; attempt++) {
            LocalDateTime next =
                    NextAttempt.after(before, now, Outcome.NO_ANSWER).orElseThrow();
            assertThat(next).isAfterOrEqualTo(now.plusHours(2));
            assertThat(next.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            before.add(new Contact(
                    attempt, 1, new ContactDetails(now, Channel.PHONE, "", Outcome.NO_ANSWER, "", Optional.empty())));
            hours.add(next.getHour());
            now = next;
        }
        assertThat(hours.subList(0, 3)).containsExactly(14, 19, 10);
        for (int hour : List.of(10, 14, 19)) {
            assertThat(hours).filteredOn(one -> one == hour).as("hour %d", hour).hasSizeBetween(3, 5);
        }
    }

    @Test
    void asksNothingMoreOfWhoAnswered() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 23, 10, 0);
        for (Outcome outcome : List.of(Outcome.COMES, Outcome.DECLINES, Outcome.WRONG_NUMBER, Outcome.NOTED)) {
            assertThat(NextAttempt.after(List.of(), now, outcome))
                    .as("%s", outcome)
                    .isEmpty();
        }
        assertThat(NextAttempt.after(List.of(), now.minusDays(2), Outcome.THINKS))
                .as("not before two days have passed")
                .contains(LocalDateTime.of(2026, 11, 23, 10, 0));
    }
}
