package nl.lotwijzer.panel;

import java.time.LocalDate;

/**
 * An answer to a question for consent. Somebody who was not asked has none.
 *
 * @param given whether the answer was yes
 * @param day   the day of the answer
 * @param how   how it was given, as by a form or on the phone; may be empty
 */
public record Consent(boolean given, LocalDate day, String how) {
    /** What is asked. */
    public enum Subject {
        /** To be in photographs that are published. */
        PHOTO,
        /** To have one's e-mail address and telephone number given to the other participants. */
        SHARING,
        /** To be asked for what comes after the last session, as an evaluation or a meeting about the follow-up. */
        FOLLOW_UP
    }
}
