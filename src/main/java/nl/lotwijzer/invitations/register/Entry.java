package nl.lotwijzer.invitations.register;

import nl.lotwijzer.person.Address;

/**
 * One row of a register, as far as it is about somebody: name, address and birth.
 *
 * @param key       the number of the person in the register; empty if it has none
 * @param firstName may be empty
 * @param lastName  with what stands before it; may be empty
 * @param birth     year, month and day as {@code yyyymmdd}, with 00 for a month or day that is not known; 0 if nothing is
 */
record Entry(String key, String firstName, String lastName, int birth, Address address) {
    /** Returns whether a name is known, so that the row is about a person and not only about an address. */
    boolean named() {
        return !Folding.of(firstName + lastName).isEmpty();
    }
}
