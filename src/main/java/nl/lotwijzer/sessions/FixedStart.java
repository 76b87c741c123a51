package nl.lotwijzer.sessions;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A start that does not move with what comes before it.
 *
 * @param time the time on the clock on the wall, in whole minutes
 * @param day  how many days after the day of the session, 0 or 1
 */
public record FixedStart(LocalTime time, int day) {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.hu]?(\\d{2}))?(?:uur|u)?(?:\\(?(\\+1)\\)?)?");

    /**
     * A time as somebody types it.
     *
     * @param day how many days after the day of the session, if that was typed
     */
    public record Typed(LocalTime time, OptionalInt day) {}

    /** Reads {@code 9:30}, {@code 0930}, {@code 9.30 uur} or {@code 00:15 (+1)}; empty if it is no time. */
    public static Optional<Typed> read(String typed) {
        Matcher text = TYPED.matcher(typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
        if (!text.matches()) {
            return Optional.empty();
        }
        try {
            int minutes = text.group(2) == null ? 0 : Integer.parseInt(text.group(2));
            return Optional.of(new Typed(
                    LocalTime.of(Integer.parseInt(text.group(1)), minutes),
                    text.group(3) == null ? OptionalInt.empty() : OptionalInt.of(1)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 25:00 has the form of a time but is none.
        }
    }

    /** Returns the time of this moment, for a session on this day; nothing outside that day and the next. */
    static Optional<FixedStart> of(LocalDateTime moment, LocalDate day) {
        long days = moment.toLocalDate().toEpochDay() - day.toEpochDay();
        return days < 0 || days > 1 ? Optional.empty() : Optional.of(new FixedStart(moment.toLocalTime(), (int) days));
    }

    /**
     * Returns what somebody means who types a time without a day: the moment nearest to when it would start otherwise.
     *
     * @param day       the day of the session
     * @param otherwise when it would start without a fixed start
     */
    public static FixedStart meant(Typed typed, LocalDate day, ZonedDateTime otherwise) {
        if (typed.day().isPresent()) {
            return new FixedStart(typed.time(), typed.day().getAsInt());
        }
        FixedStart same = new FixedStart(typed.time(), 0);
        FixedStart next = new FixedStart(typed.time(), 1);
        return same.distance(day, otherwise).compareTo(next.distance(day, otherwise)) <= 0 ? same : next;
    }

    private Duration distance(LocalDate on, ZonedDateTime other) {
        return Duration.between(at(on, other.getZone(), other), other).abs();
    }

    /**
     * Returns the moment. A time that the clock skips in spring is an hour later; of a time that comes twice in autumn it
     * is the second if only that one is not before the end of what precedes it.
     *
     * @param date  the day of the session
     * @param after when what precedes it ends
     */
    public ZonedDateTime at(LocalDate date, ZoneId zone, ZonedDateTime after) {
        ZonedDateTime first = date.plusDays(day).atTime(time).atZone(zone).withEarlierOffsetAtOverlap();
        ZonedDateTime second = first.withLaterOffsetAtOverlap();
        return first.isBefore(after) && !second.isBefore(after) ? second : first;
    }
}
