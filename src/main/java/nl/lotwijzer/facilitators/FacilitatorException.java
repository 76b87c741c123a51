package nl.lotwijzer.facilitators;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something about a facilitator cannot be so; the message says what, and what to do about it. */
public final class FacilitatorException extends UserException {
    FacilitatorException(Message told) {
        super(told);
    }
}
