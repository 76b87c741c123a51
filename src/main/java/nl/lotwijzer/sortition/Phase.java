package nl.lotwijzer.sortition;

/** The steps of a selection, in the order in which they are taken. */
public enum Phase {
    /** Is there a lawful panel at all; and if not, why. */
    FEASIBILITY,
    /** Which registrants fit at least one lawful panel. */
    COVERAGE,
    /** The fairest chances, level by level. */
    CHANCES,
    /** Lawful panels that together give exactly these chances. */
    LOTTERY,
    /** The numbered rows of the draw. */
    TABLE,
    /** Everything published, computed again from the whole numbers. */
    CHECK
}
