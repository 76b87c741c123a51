package nl.lotwijzer.faults;

/** What another program does over and over. */
enum Work {
    /** Changes what the project is about. */
    CHANGE,
    /** Reads two hundred registrants in. */
    IMPORT,
    /** Makes a back-up. */
    BACK_UP,
    /** Writes the registrants as a table and as a workbook. */
    EXPORT,
    /** Saves the preferences of the person at the keyboard. */
    PREFERENCES,
    /** Holds the project, and does nothing with it. */
    HOLD
}
