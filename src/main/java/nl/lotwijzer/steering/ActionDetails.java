package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do. White space around the texts is taken off.
 *
 * @param owner    who does it; may be empty as long as that is not agreed
 * @param due      the last day on which it is in time; null if none was agreed
 * @param closedOn the day on which it was done or dropped; null exactly as long as it is open
 * @param meeting  the id of the meeting it comes from; null for none
 */
public record ActionDetails(
        String text,
        String owner,
        @Nullable LocalDate due,
        ActionStatus status,
        @Nullable LocalDate closedOn,
        @Nullable Long meeting) {
    public ActionDetails {
        text = text.strip();
        owner = Words.folded(owner);
        if ((closedOn == null) != (status == ActionStatus.OPEN)) {
            throw new IllegalArgumentException("An action that is " + status + " was closed on " + closedOn);
        }
    }

    /** Returns an action that is to be done. */
    public static ActionDetails open(String text, String owner, @Nullable LocalDate due, @Nullable Long meeting) {
        return new ActionDetails(text, owner, due, ActionStatus.OPEN, null, meeting);
    }

    /** Returns what is wrong with this action, if anything is. */
    Optional<Message> problem() {
        return text.isEmpty() ? Optional.of(Message.of("steering.problem.actionText")) : Optional.empty();
    }
}
