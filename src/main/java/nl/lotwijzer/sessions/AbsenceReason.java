package nl.lotwijzer.sessions;

/**
 * Why somebody was not there, or left early. There is no reason for illness: that is a fact about somebody's health,
 * which nobody needs for a session and which the law protects; it is {@link #PERSONAL}.
 */
public enum AbsenceReason {
    /** Something of one's own; what it is, is not written down. */
    PERSONAL,
    /** Care for others. */
    CARE,
    /** Work or school. */
    WORK,
    /** The way to the session, as a train that did not run. */
    TRAVEL,
    /** Something else. */
    OTHER
}
