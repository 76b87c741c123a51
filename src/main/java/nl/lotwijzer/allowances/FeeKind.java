package nl.lotwijzer.allowances;

/** For what a participant gets the amount that was agreed. */
public enum FeeKind {
    /** Once for each session. */
    SESSION,
    /** For each hour of a session, by the minute. */
    HOUR,
    /** For each part of a day that a session takes: four hours or less is one part, eight or less two, and so on. */
    DAY_PART
}
