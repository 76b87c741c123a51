package nl.lotwijzer.duplicates;

import nl.lotwijzer.language.Message;

/**
 * What one trait says about two registrations.
 *
 * @param points above 0 if it speaks for one person, below 0 if it speaks for two
 */
public record Evidence(Trait trait, Finding finding, int points) {
    static Evidence of(Trait trait, Finding finding) {
        return new Evidence(trait, finding, Points.of(trait, finding));
    }

    /** Returns this in words. */
    public Message words() {
        return Message.of("duplicates.evidence." + trait + "." + finding);
    }
}
