package nl.lotwijzer.duplicates;

import java.util.List;
import nl.lotwijzer.registration.Registrant;

/**
 * Two registrations that may be of one person.
 *
 * @param one      the one with the lower number
 * @param evidence trait by trait, without those that neither filled in
 * @param score    the points together
 */
public record Pair(Registrant one, Registrant other, Confidence confidence, int score, List<Evidence> evidence) {
    /** Returns whether the two are these, whatever else is known of them now. */
    public boolean isOf(Pair same) {
        return one.id() == same.one.id() && other.id() == same.other.id();
    }
}
