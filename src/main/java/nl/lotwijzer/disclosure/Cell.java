package nl.lotwijzer.disclosure;

/**
 * A number of people that stands in what is published, or could be worked out from it.
 *
 * @param count    how many there are; 0 or more
 * @param expected how many one would expect from what is public anyway, as seats and totals; decides nothing but the order
 *                 and whether a cell is withheld whatever its count, so that withholding it says nothing
 * @param use      what may be done with it
 */
public record Cell(long count, long expected, Use use) {
    /** What may be done with a cell. */
    public enum Use {
        /** Everybody knows it anyway, as the number of seats. */
        OPEN,
        /** Stands in the publication, and may be withheld from it. */
        TOLD,
        /** Stands nowhere, but must not be worked out where it is small. */
        UNTOLD
    }

    public Cell {
        if (count < 0 || expected < 0) {
            throw new IllegalArgumentException("No number of people: " + count + ", expected " + expected);
        }
    }

    /** Returns a cell that everybody knows anyway. */
    public static Cell open(long count) {
        return new Cell(count, count, Use.OPEN);
    }

    /** Returns a cell of the publication, of which one would expect this many. */
    public static Cell told(long count, long expected) {
        return new Cell(count, expected, Use.TOLD);
    }

    /** Returns a cell that stands nowhere. */
    public static Cell untold(long count) {
        return new Cell(count, count, Use.UNTOLD);
    }
}
