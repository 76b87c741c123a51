package nl.lotwijzer.sessions;

/** What is known of somebody's coming to a session. */
public enum Attendance {
    /** Is expected; no more is known. */
    INVITED,
    /** Came in time. */
    PRESENT,
    /** Came, but late. */
    LATE,
    /** Does not come, and said so. */
    EXCUSED,
    /** Did not come, and said nothing. */
    ABSENT;

    /** Returns whether this person was there. */
    public boolean came() {
        return this == PRESENT || this == LATE;
    }

    /** Returns whether a place at a table is of no use to this person. */
    public boolean staysAway() {
        return this == EXCUSED || this == ABSENT;
    }
}
