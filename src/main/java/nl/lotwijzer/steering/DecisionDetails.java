package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * What was decided. White space around the texts is taken off.
 *
 * @param date     on which it was decided; that of the meeting, if it was in one
 * @param meeting  the id of the meeting; null if it was decided outside of one
 * @param item     the id of the item of its agenda; null for none
 * @param concerns who has to know or act; may be empty
 */
public record DecisionDetails(
        String text,
        LocalDate date,
        @Nullable Long meeting,
        @Nullable Long item,
        String concerns) {
    public DecisionDetails {
        text = text.strip();
        concerns = Words.folded(concerns);
    }

    /** Returns what is wrong with this decision, if anything is. */
    Optional<Message> problem() {
        return text.isEmpty() ? Optional.of(Message.of("steering.problem.decisionText")) : Optional.empty();
    }
}
