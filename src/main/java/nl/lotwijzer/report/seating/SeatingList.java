package nl.lotwijzer.report.seating;

/** What can be printed of a table plan. */
public enum SeatingList {
    /** Each table with its facilitator and, round by round, who sits there. */
    PER_TABLE,
    /** Everybody in the order of the alphabet, with the table of each round. */
    BY_NAME,
    /** A sign for on each table, a page each. */
    SIGNS
}
