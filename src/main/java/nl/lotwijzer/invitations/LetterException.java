package nl.lotwijzer.invitations;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** A letter cannot be found, made or marked; the message says why and what to do. */
public final class LetterException extends UserException {
    private static final long serialVersionUID = 1L;

    public LetterException(Message told) {
        super(told);
    }

    public LetterException(Message told, Throwable cause) {
        super(told, cause);
    }
}
