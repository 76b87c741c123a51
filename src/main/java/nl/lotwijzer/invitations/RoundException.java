package nl.lotwijzer.invitations;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** A round cannot be fixed, drawn or annulled; it says why and what to do. */
public final class RoundException extends UserException {
    public RoundException(Message told) {
        super(told);
    }
}
