package nl.lotwijzer.evaluation;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something about an evaluation cannot be so; the message says what, and what to do about it. */
public final class EvaluationException extends UserException {
    EvaluationException(Message told) {
        super(told);
    }
}
