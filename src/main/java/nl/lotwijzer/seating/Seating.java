package nl.lotwijzer.seating;

import java.util.Arrays;

/** Who sits at which table, round by round. Never changes. */
public final class Seating {
    /** The table of somebody who has no seat. */
    public static final int NOWHERE = -1;

    private final int[][] tableOf;

    private Seating(int[][] tableOf) {
        this.tableOf = tableOf;
    }

    /** Returns the seating with these tables: per round, per person, from 0, or {@link #NOWHERE}. */
    public static Seating of(int[][] tableOf) {
        return new Seating(copy(tableOf));
    }

    /** Returns the number of rounds. */
    public int rounds() {
        return tableOf.length;
    }

    /** Returns the table of this person in this round, or {@link #NOWHERE}. */
    public int table(int round, int person) {
        return tableOf[round][person];
    }

    /** Returns the tables per person in this round, as an array of its own. */
    public int[] round(int round) {
        return tableOf[round].clone();
    }

    /** Returns the same seating with another one for this round. */
    public Seating with(int round, int[] tables) {
        int[][] changed = copy(tableOf);
        changed[round] = tables.clone();
        return new Seating(changed);
    }

    int[][] copy() {
        return copy(tableOf);
    }

    private static int[][] copy(int[][] tables) {
        return Arrays.stream(tables).map(int[]::clone).toArray(int[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seating seating && Arrays.deepEquals(tableOf, seating.tableOf);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(tableOf);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(tableOf);
    }
}
