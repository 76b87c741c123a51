package nl.lotwijzer.sortition;

/**
 * The seats that a category of a criterion may have in a panel: from {@code min} up to and including {@code max}.
 *
 * @param criterion the number of the criterion, from 0, as in {@link Pool#of}
 * @param category the number of the category within the criterion, from 0
 * @param min the fewest seats, 0 or more
 * @param max the most seats, at least {@code min}
 */
public record Quota(int criterion, int category, int min, int max) {

    /** Refuses negative numbers and a minimum above the maximum. */
    public Quota {
        if (criterion < 0 || category < 0) {
            throw new IllegalArgumentException("criterion and category are numbered from 0");
        }
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("a quota needs 0 <= min <= max, not " + min + ".." + max);
        }
    }
}
