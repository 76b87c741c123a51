package nl.lotwijzer.invitations.register;

/** Why a row gets no letter: the first of these that is so. */
public enum LeftOut {
    /** Neither key, name nor house can be read. */
    UNREADABLE,
    /** Another row about the same person counts. */
    DUPLICATE,
    DECEASED,
    MOVED,
    /** The municipality investigates whether this person lives there. */
    INVESTIGATED,
    /** Asked the municipality to keep the address secret. */
    SECRET,
    /** No house number, or neither postcode nor town. */
    NO_ADDRESS,
    /** Lives outside the places that take part. */
    ELSEWHERE,
    /** It cannot be told whether this person is old enough. */
    AGE_UNKNOWN,
    TOO_YOUNG,
    TOO_OLD,
    /** On a list of people who are left out, with its ground. */
    EXCLUDED,
    /** Drawn in an earlier round. */
    INVITED,
    /** Somebody at this address was drawn in an earlier round. */
    ADDRESS_INVITED;

    /** Returns the key of the name of the reason. */
    public String nameKey() {
        return "invitations.leftOut." + name();
    }
}
