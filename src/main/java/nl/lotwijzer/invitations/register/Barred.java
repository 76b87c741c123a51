package nl.lotwijzer.invitations.register;

import nl.lotwijzer.eligibility.PersonFacts;

/** Who cannot get a letter for a reason that the register does not know: where to live, lists of people, earlier rounds. */
public interface Barred {
    /** Bars nobody. */
    Barred NOBODY = new Barred() {
        @Override
        public boolean nobody() {
            return true;
        }

        @Override
        public boolean elsewhere(PersonFacts person) {
            return false;
        }

        @Override
        public Listing listed(PersonFacts person) {
            return Listing.NOT;
        }

        @Override
        public boolean invited(byte[] identity) {
            return false;
        }
    };

    /** How sure it is that somebody is on a list. */
    enum Listing {
        NOT,
        /** Perhaps; that bars nobody, but is told. */
        PERHAPS,
        SURE
    }

    /** Returns whether nobody is barred, so that nobody needs to be looked up. */
    default boolean nobody() {
        return false;
    }

    /** Returns whether this person lives where the rules of the project do not reach. */
    boolean elsewhere(PersonFacts person);

    /** Returns whether this person is on a list of people who are left out. */
    Listing listed(PersonFacts person);

    /** Returns whether the person or address with this hash was drawn before. */
    boolean invited(byte[] identity);
}
