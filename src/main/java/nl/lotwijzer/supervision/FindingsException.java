package nl.lotwijzer.supervision;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import org.jspecify.annotations.Nullable;

/** Findings cannot be read or kept; the message says why and what to do. */
public final class FindingsException extends UserException {
    private static final long serialVersionUID = 1L;

    FindingsException(Message told) {
        this(told, null);
    }

    FindingsException(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }
}
