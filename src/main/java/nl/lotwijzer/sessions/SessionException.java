package nl.lotwijzer.sessions;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something about a session cannot be so; the message says what, and what to do about it. */
public final class SessionException extends UserException {
    SessionException(Message told) {
        super(told);
    }

    /** Somebody else has removed the session. */
    static SessionException gone() {
        return new SessionException(Message.of("sessions.problem.gone"));
    }

    /** There is no table plan to work on. */
    static SessionException noPlan() {
        return new SessionException(Message.of("sessions.problem.noPlan"));
    }
}
