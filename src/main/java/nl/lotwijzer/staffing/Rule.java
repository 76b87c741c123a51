package nl.lotwijzer.staffing;

/** What must hold when facilitators are given tables. */
public enum Rule {
    /** Nobody works at a session to which this person cannot come. */
    AVAILABILITY,
    /** A table is led by somebody who speaks the language it needs. */
    LANGUAGE,
    /** Nobody leads a table with which this person has a conflict of interest. */
    CONFLICT,
    /** What was chosen by hand stays. */
    FIXED,
    /** Nobody works at more sessions than agreed. */
    MOST_SESSIONS,
    /** Enough of those who lead a table at a session are experienced. */
    EXPERIENCE,
    /** A session has enough reserves. */
    RESERVES;

    /** Returns the bit of this rule among what stands in the way of a choice. */
    int bit() {
        return switch (this) {
            case AVAILABILITY -> 1;
            case LANGUAGE -> 2;
            case CONFLICT -> 4;
            case FIXED -> 8;
            case MOST_SESSIONS -> 16;
            case EXPERIENCE -> 32;
            case RESERVES -> 64;
        };
    }
}
