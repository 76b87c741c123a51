package nl.lotwijzer.protocol;

import java.util.List;

/**
 * How many rows the table will have, as fixed at freeze A.
 *
 * @param rows 100, 1000 or 10000; 0 for what the program proposes among these
 */
public record RowChoice(int rows) {
    /** What a table can have. */
    public static final List<Integer> POSSIBLE = List.of(100, 1_000, 10_000);

    /** What the program proposes. */
    public static final RowChoice PROPOSED = new RowChoice(0);

    static final String PROPOSAL = "voorstel";

    public RowChoice {
        if (rows != 0 && !POSSIBLE.contains(rows)) {
            throw new IllegalArgumentException("A table has 100, 1000 or 10000 rows, not " + rows);
        }
    }

    /** Returns whether the program proposes the number. */
    public boolean proposed() {
        return rows == 0;
    }

    /** Returns whether a table with so many rows is as was fixed. */
    public boolean allows(int number) {
        return proposed() ? POSSIBLE.contains(number) : number == rows;
    }

    String word() {
        return proposed() ? PROPOSAL : Integer.toString(rows);
    }
}
