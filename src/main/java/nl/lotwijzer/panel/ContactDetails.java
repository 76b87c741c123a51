package nl.lotwijzer.panel;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is noted of a contact.
 *
 * @param at     when, to the minute, by the clock on the wall
 * @param caller who called or wrote, by name; may be empty
 * @param remark may be empty
 * @param next   when to try again; empty if that was not agreed or is not needed
 */
public record ContactDetails(
        LocalDateTime at,
        Channel channel,
        String caller,
        Outcome outcome,
        String remark,
        Optional<LocalDateTime> next) {
    public ContactDetails {
        at = at.truncatedTo(ChronoUnit.MINUTES);
        caller = caller.strip();
        remark = remark.strip();
        next = next.map(moment -> moment.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Returns the same with this added to what was remarked; blank adds nothing. */
    public ContactDetails and(String more) {
        String both = remark.isEmpty() || more.isBlank() ? remark + more.strip() : remark + "; " + more.strip();
        return new ContactDetails(at, channel, caller, outcome, both, next);
    }

    /** Returns nothing that was said, so that it gets into no log. */
    @Override
    public String toString() {
        return "ContactDetails[" + channel + " " + outcome + "]";
    }
}
