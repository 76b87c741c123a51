package nl.lotwijzer.panel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Proposes when to try again: on another part of the day than before, since whoever is out in the morning is out in the
 * morning tomorrow too.
 */
public final class NextAttempt {
    private static final int DAYS_TO_THINK = 2;
    private static final int LEAST_HOURS = 2;
    private static final int DAYS_AHEAD = 4;

    /** A part of the day, from its first hour, with the time at which to call in it. */
    private enum Part {
        MORNING(0, LocalTime.of(10, 0)),
        AFTERNOON(12, LocalTime.of(14, 30)),
        EVENING(18, LocalTime.of(19, 0));

        private final int from;
        private final LocalTime call;

        Part(int from, LocalTime call) {
            this.from = from;
            this.call = call;
        }

        static Part of(LocalTime time) {
            return Arrays.stream(values())
                    .filter(part -> time.getHour() >= part.from)
                    .max(Comparator.comparingInt(part -> part.from))
                    .orElse(MORNING);
        }
    }

    private NextAttempt() {}

    /**
     * Returns when to try again, at least two hours from now, never on a Sunday nor on a Saturday evening.
     *
     * @param before  the contacts before this one
     * @param now     when this contact was
     * @param outcome how it ended
     * @return empty where there is nothing to try again
     */
    public static Optional<LocalDateTime> after(List<Contact> before, LocalDateTime now, Outcome outcome) {
        return switch (outcome) {
            case COMES, DECLINES, WRONG_NUMBER, NOTED -> Optional.empty();
            case THINKS ->
                Optional.of(workday(now.toLocalDate().plusDays(DAYS_TO_THINK)).atTime(Part.of(now.toLocalTime()).call));
            case CALL_BACK, NO_ANSWER, VOICEMAIL -> Optional.of(leastTried(before, now));
        };
    }

    private static LocalDateTime leastTried(List<Contact> before, LocalDateTime now) {
        LocalDateTime earliest = now.plusHours(LEAST_HOURS);
        return IntStream.rangeClosed(0, DAYS_AHEAD)
                .mapToObj(days -> now.toLocalDate().plusDays(days))
                .flatMap(day -> Arrays.stream(Part.values()).map(part -> day.atTime(part.call)))
                .filter(moment -> !moment.isBefore(earliest) && callable(moment))
                .min(Comparator.<LocalDateTime>comparingLong(
                                moment -> tried(before, now, Part.of(moment.toLocalTime())))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Returns how often it was tried in this part of the day, this time included. */
    private static long tried(List<Contact> before, LocalDateTime now, Part part) {
        long earlier = before.stream()
                .filter(contact -> contact.details().outcome().missed())
                .filter(contact -> Part.of(contact.details().at().toLocalTime()) == part)
                .count();
        return earlier + (Part.of(now.toLocalTime()) == part ? 1 : 0);
    }

    private static boolean callable(LocalDateTime moment) {
        return switch (moment.getDayOfWeek()) {
            case SUNDAY -> false;
            case SATURDAY -> Part.of(moment.toLocalTime()) != Part.EVENING;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> true;
        };
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
