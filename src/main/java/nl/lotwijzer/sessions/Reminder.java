package nl.lotwijzer.sessions;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.panel.Participant;

/**
 * Somebody who is to be reminded of a session.
 *
 * @param channel by e-mail, telephone or letter
 * @param sentOn  the day on which it was done; empty if it is still to be done
 */
public record Reminder(Participant participant, Channel channel, Optional<LocalDate> sentOn) {
    /** Returns by what somebody is reminded where nobody chose: by e-mail, else by telephone, else by letter. */
    static Channel usual(Participant participant) {
        if (!participant.registrant().email().isBlank()) {
            return Channel.EMAIL;
        }
        return participant.registrant().phone().isBlank() ? Channel.LETTER : Channel.PHONE;
    }

    /** Returns whether what the channel needs is there: an address for e-mail, a telephone number, or a postal address. */
    public boolean reachable() {
        return switch (channel) {
            case EMAIL -> !participant.registrant().email().isBlank();
            case PHONE -> !participant.registrant().phone().isBlank();
            case LETTER, VISIT -> !participant.registrant().address().postcode().isBlank();
        };
    }
}
