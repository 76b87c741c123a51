package nl.lotwijzer.sessions;

/** How much a goal of the seating weighs beside the others. */
public enum GoalWeight {
    /** More than others. */
    HIGH,
    /** As much as others. */
    NORMAL,
    /** Nothing: it is not looked at. */
    NONE
}
