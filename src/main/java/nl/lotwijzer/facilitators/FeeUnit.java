package nl.lotwijzer.facilitators;

/** What a fee is for. */
public enum FeeUnit {
    HOUR,
    SESSION
}
