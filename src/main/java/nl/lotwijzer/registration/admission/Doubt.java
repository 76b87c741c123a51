package nl.lotwijzer.registration.admission;

import java.util.Optional;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.eligibility.ListMatch;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.registration.Registrant;

/**
 * Something about a registrant who takes part that somebody has to look at.
 *
 * @param told   what it is, with the fact: {@code 15 jaar op 1 januari 2027}
 * @param key    the same for the same fact, so that it is not shown again to who decided about it
 * @param use    what kind of ground it would be
 * @param ground the ground that the exclusion list gives, or empty
 * @param match  the entry in the exclusion list, if it is about one
 */
public record Doubt(
        Registrant registrant,
        Kind kind,
        Message told,
        String key,
        ExclusionGround.Use use,
        String ground,
        Optional<ListMatch> match) {
    /** What kinds there are, the most certain first. */
    public enum Kind {
        /** Does not fit the rules, or a parent or guardian refused. */
        NOT_ELIGIBLE,
        /** Surely on an exclusion list. */
        LISTED,
        /** A minor without the consent of a parent or guardian yet. */
        CONSENT,
        /** Possibly on an exclusion list; a person has to look. */
        PERHAPS_LISTED,
        /** Not enough is known. */
        UNJUDGED
    }
}
