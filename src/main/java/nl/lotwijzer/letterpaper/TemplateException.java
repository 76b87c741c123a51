package nl.lotwijzer.letterpaper;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** A file cannot be used as a template of letters; the message says why and what to do. */
public final class TemplateException extends UserException {
    private static final long serialVersionUID = 1L;

    TemplateException(Message told) {
        super(told);
    }

    TemplateException(Message told, Throwable cause) {
        super(told, cause);
    }
}
