package nl.lotwijzer.quotas;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Criteria, population or quotas cannot be as somebody asked; the message says why and what to do. */
public final class QuotaException extends UserException {
    private static final long serialVersionUID = 1L;

    QuotaException(Message told) {
        super(told);
    }
}
