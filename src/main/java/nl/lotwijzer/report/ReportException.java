package nl.lotwijzer.report;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import org.jspecify.annotations.Nullable;

/** A report cannot be made or kept; the message says why and what to do. */
public final class ReportException extends UserException {
    private static final long serialVersionUID = 1L;

    public ReportException(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }
}
