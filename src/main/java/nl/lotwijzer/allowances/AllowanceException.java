package nl.lotwijzer.allowances;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something about an allowance cannot be so; the message says what, and what to do about it. */
public final class AllowanceException extends UserException {
    AllowanceException(Message told) {
        super(told);
    }

    /** A batch, payment or entry that somebody else has removed. */
    static AllowanceException gone() {
        return new AllowanceException(Message.of("allowances.problem.gone"));
    }
}
