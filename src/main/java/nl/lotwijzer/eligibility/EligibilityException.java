package nl.lotwijzer.eligibility;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** A rule or a list that cannot stand as it is. */
public final class EligibilityException extends UserException {
    public EligibilityException(Message told) {
        super(told);
    }
}
