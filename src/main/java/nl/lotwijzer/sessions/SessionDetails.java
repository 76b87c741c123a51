package nl.lotwijzer.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * When and where a session is. White space around the texts is taken off.
 *
 * @param title     what the session is about
 * @param start     the time on the clock on the wall
 * @param end       later on the same day
 * @param place     where it is; may be empty
 * @param tableSize how many people sit at a table at most, from {@value #SMALLEST_TABLE} to {@value #LARGEST_TABLE}
 */
public record SessionDetails(
        String title, LocalDate date, LocalTime start, LocalTime end, String place, int tableSize) {
    public static final int SMALLEST_TABLE = 6;
    public static final int LARGEST_TABLE = 10;

    /** The size of a table where nobody says another: large enough to differ, small enough for everybody to speak. */
    public static final int USUAL_TABLE = 8;

    public SessionDetails {
        title = title.strip().replaceAll("\\s+", " ");
        place = place.strip().replaceAll("\\s+", " ");
    }

    /** Returns what is wrong with these details, if anything is. */
    Optional<Message> problem() {
        if (title.isEmpty()) {
            return Optional.of(Message.of("sessions.problem.title"));
        }
        if (!end.isAfter(start)) {
            return Optional.of(Message.of("sessions.problem.end", start.toString(), end.toString()));
        }
        if (tableSize < SMALLEST_TABLE || tableSize > LARGEST_TABLE) {
            return Optional.of(Message.of("sessions.problem.tableSize", SMALLEST_TABLE, LARGEST_TABLE));
        }
        return Optional.empty();
    }
}
