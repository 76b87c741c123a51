package nl.lotwijzer.verification;

/** How much of a dossier there is. */
public enum Half {
    /** What is given to anybody. */
    PUBLIC,
    /** Everything, as the supervisor gets it. */
    WHOLE
}
