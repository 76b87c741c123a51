package nl.lotwijzer.correspondence;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** A letter cannot be made; the message says why and what to do. */
public final class CorrespondenceException extends UserException {
    private static final long serialVersionUID = 1L;

    CorrespondenceException(Message told) {
        super(told);
    }

    CorrespondenceException(Message told, Throwable cause) {
        super(told, cause);
    }
}
