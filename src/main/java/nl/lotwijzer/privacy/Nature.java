package nl.lotwijzer.privacy;

/** What a column says of a person. */
public enum Nature {
    PERSONAL,
    /** Of a special category, as health or an opinion (GDPR article 9). */
    SPECIAL,
    /** Says something of a number that points to nobody once the name is gone. */
    PSEUDONYMOUS,
    /** Needed to check the lottery; stays. */
    PROOF,
    /** Says nothing of a person. */
    NONE,
    /** Random, so that the digest of a row cannot be guessed. */
    SALT;

    /** Returns whether people must be told of it, and it has an end. */
    public boolean ofPeople() {
        return this == PERSONAL || this == SPECIAL;
    }
}
