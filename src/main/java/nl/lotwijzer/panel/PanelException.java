package nl.lotwijzer.panel;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something about a participant cannot be so; the message says what, and what to do about it. */
public final class PanelException extends UserException {
    PanelException(Message told) {
        super(told);
    }
}
