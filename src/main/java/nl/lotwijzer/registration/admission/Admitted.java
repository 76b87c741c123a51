package nl.lotwijzer.registration.admission;

import nl.lotwijzer.registration.Registrant;

/**
 * Somebody who was let in although something was found.
 *
 * @param id     the key in the project file
 * @param doubt  the key of what was found
 * @param reason why, in words
 */
public record Admitted(long id, Registrant registrant, String doubt, String reason) {}
