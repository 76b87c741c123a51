package nl.lotwijzer.privacy;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** Something about data of people cannot be so; the message says what, and what to do about it. */
public final class PrivacyException extends UserException {
    PrivacyException(Message told) {
        super(told);
    }
}
