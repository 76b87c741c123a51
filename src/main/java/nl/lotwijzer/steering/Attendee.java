package nl.lotwijzer.steering;

/**
 * Somebody who is expected at a meeting.
 *
 * @param member       whether this is a member of the steering group, and not a guest
 * @param id           of the holder of the office for a member, of the guest for a guest
 * @param organisation may be empty
 */
public record Attendee(boolean member, long id, String name, String organisation, Presence presence) {}
