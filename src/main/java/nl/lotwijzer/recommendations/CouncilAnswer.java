package nl.lotwijzer.recommendations;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * What the council answered to a recommendation.
 *
 * @param reason   in the words of the council; needed where it does not adopt all of it
 * @param decision the number of the council's decision; may be empty
 * @param on       the day of the decision; empty if nobody noted it
 */
public record CouncilAnswer(Kind kind, String reason, String decision, Optional<LocalDate> on) {
    /** What the council does with it. */
    public enum Kind {
        ADOPTED,
        PARTLY,
        REJECTED,
        /** The council said when or under which condition it will decide. */
        LATER
    }

    public CouncilAnswer {
        reason = reason.strip();
        decision = decision.strip();
    }

    /** Returns what is wrong, if anything is. */
    Optional<Message> problem() {
        boolean bare = reason.isEmpty() && (kind == Kind.PARTLY || kind == Kind.REJECTED);
        return bare ? Optional.of(Message.of("recommendations.problem.answerReason")) : Optional.empty();
    }
}
