package nl.lotwijzer.registration;

/**
 * A file that somebody made by accident or on purpose.
 *
 * @param kind   how it was made
 * @param number which one of a run; the same number of the same seed gives the same file
 * @param name   its name, which may lie about what it is
 */
record FuzzedFile(Kind kind, long number, String name, byte[] content) {
    /** The ways in which files are made. */
    enum Kind {
        BYTES_CHANGED,
        CUT_OFF,
        SPLICED,
        RE_ENCODED,
        GRAMMAR_TEXT,
        XML_CHANGED,
        ATTRIBUTES_CHANGED,
        PARTS_CHANGED,
        ZIP_CHANGED,
        DOCTYPE,
        FORMULA,
        WIDE_OR_FAR,
        BOMB
    }
}
