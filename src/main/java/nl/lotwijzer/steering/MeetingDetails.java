package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is. White space around the place is taken off.
 *
 * @param start to the minute; null if not agreed yet
 * @param place may be empty
 */
public record MeetingDetails(LocalDate date, @Nullable LocalTime start, String place) {
    public MeetingDetails {
        place = Words.folded(place);
    }
}
