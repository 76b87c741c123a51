package nl.lotwijzer.privacy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a group of fields is kept, as things stand.
 *
 * @param proposed by the days of the project; empty until these are known
 * @param chosen   the day that somebody chose in its place
 * @param reason   why; empty where nothing was chosen
 * @param held     of how many people anything is held, or, of fields of nobody in particular, in how many rows
 * @param past     whether something is held after its day
 */
public record Retention(
        FieldGroup group,
        Optional<LocalDate> proposed,
        Optional<LocalDate> chosen,
        String reason,
        int held,
        boolean past) {
    /** Returns the day after which the fields go: the chosen one, or else the proposed. */
    public Optional<LocalDate> until() {
        return chosen.or(() -> proposed);
    }
}
