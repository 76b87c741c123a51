package nl.lotwijzer.correspondence;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which letters are to be made.
 *
 * @param recipients the ids of registrants, of those the occasion is for
 * @param again      whether somebody may get a letter that was made before
 * @param dated      the day that stands in the letters
 */
public record Order(Occasion occasion, Form form, Set<Long> recipients, boolean again, LocalDate dated) {
    public Order {
        recipients = Set.copyOf(recipients);
    }
}
