package nl.lotwijzer.report.pack;

/** How the last issued report of a pack relates to the project as it stands. */
public enum Standing {
    /** None was issued. */
    NEVER,
    /** Something was changed in the project since. */
    CHANGED,
    /** The project is as it was. */
    CURRENT
}
