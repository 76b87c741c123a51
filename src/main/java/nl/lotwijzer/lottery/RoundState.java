package nl.lotwijzer.lottery;

/** How far a round of the public draw is; see section 1 of the protocol. */
public enum RoundState {
    /** The rules are fixed (freeze A). */
    RULES_FIXED,
    /** Pool, table, chances and proof are fixed too (freeze B). */
    FROZEN,
    /** The panel is drawn. */
    DRAWN,
    /** Set aside on a ground of the rules; it stays on record. */
    ANNULLED
}
