package nl.lotwijzer.steering;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something about the steering group cannot be so; the message says what, and what to do about it. */
public final class SteeringException extends UserException {
    SteeringException(Message told) {
        super(told);
    }

    /** Something that was removed meanwhile. */
    static SteeringException gone() {
        return new SteeringException(Message.of("steering.problem.gone"));
    }
}
