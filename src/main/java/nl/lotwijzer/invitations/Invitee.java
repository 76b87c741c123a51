package nl.lotwijzer.invitations;

import nl.lotwijzer.person.Address;

/**
 * Somebody who was drawn for a letter, with the letter.
 *
 * @param id        the key of the row
 * @param round     the number of the round
 * @param letter    the letter: its code, batch and area
 * @param stratum   the stratum it was drawn in; empty if the round had none
 * @param firstName may be empty, as in a list of addresses
 * @param lastName  with what stands before it, as {@code van der Meer}; may be empty
 * @param address   where the letter goes
 * @param minor     under eighteen on the reference date, so that a guardian has to agree
 * @param separate  whose address is kept secret, so that the municipality itself sends the letter
 * @param wiped     whether name and address were taken away
 */
public record Invitee(
        long id,
        int round,
        Letter letter,
        String stratum,
        String firstName,
        String lastName,
        Address address,
        boolean minor,
        boolean separate,
        boolean wiped) {
    /** Returns first and last name with a space between them; empty if neither is known. */
    public String name() {
        return (firstName + " " + lastName).strip();
    }
}
