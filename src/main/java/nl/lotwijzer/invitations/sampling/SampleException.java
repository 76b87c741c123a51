package nl.lotwijzer.invitations.sampling;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** The letters cannot be divided or drawn as asked; it says what to do instead. */
public final class SampleException extends UserException {
    public SampleException(Message told) {
        super(told);
    }
}
