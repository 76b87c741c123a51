package nl.lotwijzer.support;

/** What the feasibility test says by one criterion. */
public enum Verdict {
    YES,
    NO,
    UNKNOWN
}
