package nl.lotwijzer.invitations.register;

import nl.lotwijzer.person.Address;

/** Who cannot get a letter for a reason that the register does not know: lists of people, and earlier rounds. */
public interface Barred {
    /** Bars nobody. */
    Barred NOBODY = new Barred() {
        @Override
        public boolean lists(String firstName, String lastName, int birth, Address address) {
            return false;
        }

        @Override
        public boolean invited(byte[] identity) {
            return false;
        }
    };

    /**
     * Returns whether this person is on a list of people who are left out.
     *
     * @param birth as {@code yyyymmdd}, with 00 for what is not known; 0 if nothing is
     */
    boolean lists(String firstName, String lastName, int birth, Address address);

    /** Returns whether the person or address with this hash was drawn before. */
    boolean invited(byte[] identity);
}
