package nl.lotwijzer.allowances;

/** What somebody gets who came late or left early. */
public enum PartialRule {
    /** All of it. */
    WHOLE,
    /** The part of the session that this person was there. */
    BY_TIME,
    NOTHING
}
