package nl.lotwijzer.registration.admission;

import java.time.LocalDate;
import nl.lotwijzer.language.Message;

/**
 * What a parent or guardian said about somebody who is a minor.
 *
 * @param day      when it was asked, given or refused
 * @param guardian who gave or refused it; may be empty
 */
public record Consent(State state, LocalDate day, String guardian) {
    /** How far it is. */
    public enum State {
        ASKED,
        GIVEN,
        REFUSED;

        /** Returns the name of this state. */
        public Message told() {
            return Message.of("registration.consent." + this);
        }
    }

    public Consent {
        guardian = guardian.strip();
    }
}
