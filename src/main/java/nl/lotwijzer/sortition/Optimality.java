package nl.lotwijzer.sortition;

/** What is proved about the ideal chances. */
public enum Optimality {
    /** A lottery over lawful panels gives exactly the ideal chances, and no lottery does better on any level. */
    ATTAINED,
    /** No lottery does better on any level, but whether one gives exactly the ideal chances was not settled. */
    BOUNDED
}
