package nl.lotwijzer.privacy;

/**
 * Somebody of whom something is kept.
 *
 * @param id     the number of the row
 * @param name   as it is known; the registration number of somebody whose name is gone
 * @param detail what tells this person from another: a registration number, an office, an e-mail address
 */
public record PersonRef(Subject subject, long id, String name, String detail) {}
