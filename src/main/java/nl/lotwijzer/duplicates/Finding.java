package nl.lotwijzer.duplicates;

/** How one trait of two registrations compares. */
public enum Finding {
    SAME,
    /** A letter more, less or other, or two swapped. */
    TYPO,
    /** A short form or another form of one name, as Jan and Johannes. */
    NICKNAME,
    /** The first letter of the other. */
    INITIAL,
    /** First and last name changed places. */
    SWAPPED,
    /** The same but for what comes before it, as van der. */
    INFIX,
    /** One of the two names of a double name. */
    PART,
    DAY_AND_MONTH,
    YEAR_OFF,
    ONE_DIGIT,
    /** No more than the year is known of one or both. */
    SAME_YEAR,
    SAME_STREET,
    DIFFERENT,
    /** Not filled in by one or both. */
    UNKNOWN;

    /** Returns whether this speaks for one person. */
    public boolean agrees() {
        return this != DIFFERENT && this != UNKNOWN;
    }
}
