package nl.lotwijzer.sessions;

/** What a facilitator does at a session. */
public enum SessionRole {
    /** Leads the talk at a table. */
    TABLE,
    /** Leads the session as a whole. */
    CHAIR,
    /** Stands by for somebody who falls out. */
    RESERVE
}
