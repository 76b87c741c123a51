package nl.lotwijzer.commandline;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** A command cannot do what it was asked; the message says why and what to do. */
final class CommandException extends UserException {
    private static final long serialVersionUID = 1L;

    CommandException(Message told) {
        super(told);
    }

    CommandException(Message told, Throwable cause) {
        super(told, cause);
    }
}
