package nl.lotwijzer.phases;

/** A phase of the work, in order; supervision and evaluation go beside the others, from the beginning to the end. */
public enum Phase {
    EXPLORATION,
    PREPARATION,
    EXECUTION,
    OVERSIGHT;

    /** Returns whether it goes beside the others instead of after them. */
    public boolean beside() {
        return this == OVERSIGHT;
    }

    /** Returns the key of its name. */
    public String key() {
        return "phases.phase." + name();
    }
}
