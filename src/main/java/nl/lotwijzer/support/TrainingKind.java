package nl.lotwijzer.support;

/** What kind of training or workshop. */
public enum TrainingKind {
    INSPIRATION,
    MASTERCLASS,
    /** For those who facilitate the tables. */
    FACILITATORS,
    OWN
}
