package nl.lotwijzer.registration;

import java.time.Instant;

/**
 * Something noted of a registrant.
 *
 * @param registrant the key of the registrant
 * @param time       when, as the journal says
 * @param role       of who noted it
 */
public record Note(long id, long registrant, String text, Instant time, String role) {}
