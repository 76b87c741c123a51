package nl.lotwijzer.duplicates;

import nl.lotwijzer.registration.Registrant;

/**
 * Two registrations that look alike, of which a person said that they are of two people.
 *
 * @param note why, in somebody's own words; may be empty
 */
public record KeptBoth(Registrant one, Registrant other, String note) {}
