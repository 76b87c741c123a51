package nl.lotwijzer.report.session;

/**
 * A name badge.
 *
 * @param first  what stands largest; empty for a badge to write on
 * @param last   the rest of the name
 * @param number the registration number, also as a code for the check-in; empty for none
 * @param table  where this person sits; empty for none
 */
record Badge(String first, String last, String number, String table) {
    /** A badge to write on. */
    static final Badge BLANK = new Badge("", "", "", "");
}
