package nl.lotwijzer.allowances;

/** How travelling is paid. */
public enum TravelKind {
    NONE,
    /** A fixed amount for each session. */
    FIXED,
    /** An amount for each kilometre, there and back, as entered for each participant. */
    KILOMETRES,
    /** What the receipts say, entered by hand. */
    RECEIPTS
}
