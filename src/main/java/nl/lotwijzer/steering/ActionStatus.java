package nl.lotwijzer.steering;

/** What became of an action. */
public enum ActionStatus {
    OPEN,
    DONE,
    DROPPED
}
