package nl.lotwijzer.recommendations;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something about a recommendation cannot be so; the message says what, and what to do about it. */
public final class RecommendationException extends UserException {
    RecommendationException(Message told) {
        super(told);
    }

    /** A recommendation or follow-up that somebody else has removed. */
    static RecommendationException gone() {
        return new RecommendationException(Message.of("recommendations.problem.gone"));
    }
}
