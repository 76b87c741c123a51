package nl.lotwijzer.registration;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something that cannot be done with these registrants, and what to do instead. */
public final class RegistrationException extends UserException {
    public RegistrationException(Message told) {
        super(told);
    }
}
