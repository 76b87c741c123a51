package nl.lotwijzer.support;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something in the support around the assembly cannot be so; the message says what, and what to do about it. */
public final class SupportException extends UserException {
    SupportException(Message told) {
        super(told);
    }

    static SupportException of(String problem, Object... arguments) {
        return new SupportException(Message.of("support.problem." + problem, arguments));
    }

    static SupportException gone() {
        return of("gone");
    }
}
