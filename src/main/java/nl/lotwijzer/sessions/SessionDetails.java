package nl.lotwijzer.sessions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;

/**
 * When and where a session is. White space around the texts is taken off.
 *
 * @param title        what the session is about
 * @param date         the day on which it starts
 * @param start        the time on the clock on the wall
 * @param end          later on the same day, or, when it is earlier on the clock, on the next day
 * @param place        where it is; may be empty
 * @param tableSize    how many people sit at a table at most, from {@value #SMALLEST_TABLE} to {@value #LARGEST_TABLE}
 * @param arrangements what else is arranged
 */
public record SessionDetails(
        String title,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String place,
        int tableSize,
        Arrangements arrangements) {
    public static final int SMALLEST_TABLE = 6;
    public static final int LARGEST_TABLE = 10;

    /** The size of a table where nobody says another: large enough to differ, small enough for everybody to speak. */
    public static final int USUAL_TABLE = 8;

    /** A session that ends on the next day takes no longer; what looks longer is a mistake. */
    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    private static final Pattern LINK = Pattern.compile("https?://\\S+\\.\\S+");

    public SessionDetails {
        title = title.strip().replaceAll("\\s+", " ");
        place = place.strip().replaceAll("\\s+", " ");
    }

    /** A session of which nothing else is arranged yet. */
    public SessionDetails(String title, LocalDate date, LocalTime start, LocalTime end, String place, int tableSize) {
        this(title, date, start, end, place, tableSize, Arrangements.NONE);
    }

    /** Returns the same session with other arrangements. */
    public SessionDetails with(Arrangements other) {
        return new SessionDetails(title, date, start, end, place, tableSize, other);
    }

    /** Returns the day on which it ends: its own day, or the next. */
    public LocalDate endDate() {
        return end.isBefore(start) ? date.plusDays(1) : date;
    }

    /** Returns what is wrong with these details, if anything is. */
    Optional<Message> problem() {
        if (title.isEmpty()) {
            return Optional.of(Message.of("sessions.problem.title"));
        }
        Duration length = Duration.between(date.atTime(start), endDate().atTime(end));
        if (!length.isPositive()) {
            return Optional.of(Message.of("sessions.problem.end", start.toString(), end.toString()));
        }
        if (!endDate().equals(date) && length.compareTo(LONGEST_NIGHT) > 0) {
            return Optional.of(
                    Message.of("sessions.problem.night", start.toString(), end.toString(), LONGEST_NIGHT.toHours()));
        }
        if (tableSize < SMALLEST_TABLE || tableSize > LARGEST_TABLE) {
            return Optional.of(Message.of("sessions.problem.tableSize", SMALLEST_TABLE, LARGEST_TABLE));
        }
        return arranged();
    }

    private Optional<Message> arranged() {
        if (arrangements.grace() < 0 || arrangements.grace() > Arrangements.MOST_GRACE) {
            return Optional.of(Message.of("sessions.problem.grace", Arrangements.MOST_GRACE));
        }
        return arrangements.link().isEmpty()
                        || LINK.matcher(arrangements.link()).matches()
                ? Optional.empty()
                : Optional.of(Message.of("sessions.problem.link"));
    }
}
