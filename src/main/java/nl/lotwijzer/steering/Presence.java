package nl.lotwijzer.steering;

/** Whether somebody came to a meeting. */
public enum Presence {
    UNKNOWN,
    PRESENT,
    EXCUSED,
    ABSENT
}
