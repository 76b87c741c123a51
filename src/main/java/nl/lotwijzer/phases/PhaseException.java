package nl.lotwijzer.phases;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something about the phases cannot be so; the message says what, and what to do about it. */
public final class PhaseException extends UserException {
    PhaseException(Message told) {
        super(told);
    }

    /** An item or milestone that somebody else has removed. */
    static PhaseException gone() {
        return new PhaseException(Message.of("phases.problem.gone"));
    }
}
