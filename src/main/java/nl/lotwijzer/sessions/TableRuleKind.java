package nl.lotwijzer.sessions;

/** What a rule about who sits where can ask. */
public enum TableRuleKind {
    /** These people never sit at one table. */
    APART,
    /** These people always sit at one table. */
    TOGETHER,
    /** These people sit at the table with this number. */
    FIXED,
    /** These people sit at a table where their language is spoken: by the facilitator, or by an interpreter. */
    LANGUAGE,
    /** These people sit at a table with room for a wheelchair. */
    WHEELCHAIR;

    /** Returns whether such a rule, if it names nobody, is for whoever needs it by the card. */
    public boolean followsCards() {
        return this == LANGUAGE || this == WHEELCHAIR;
    }
}
