package nl.lotwijzer.staffing;

import java.util.Arrays;

/** Who has which place at which session. */
public final class Staffing {
    /** The place of somebody who does nothing at a session. */
    public static final int OFF = -1;

    /** The place of somebody who stands by. */
    public static final int RESERVE = -2;

    private final int[][] places;

    Staffing(int[][] places) {
        this.places = Arrays.stream(places).map(int[]::clone).toArray(int[][]::new);
    }

    /** @param places per facilitator, per session: a table from 0, {@link #RESERVE} or {@link #OFF} */
    public static Staffing of(int[][] places) {
        return new Staffing(places);
    }

    /** Returns a table from 0, {@link #RESERVE} or {@link #OFF}. */
    public int place(int facilitator, int session) {
        return places[facilitator][session];
    }

    /** Returns the same staffing with another place for one facilitator at one session. */
    public Staffing with(int facilitator, int session, int place) {
        Staffing other = new Staffing(places);
        other.places[facilitator][session] = place;
        return other;
    }

    /** Returns who leads a table, the first if it is given twice; −1 if nobody does. */
    public int leader(int session, int table) {
        for (int facilitator = 0; facilitator < places.length; facilitator++) {
            if (places[facilitator][session] == table) {
                return facilitator;
            }
        }
        return -1;
    }

    /** Returns at how many sessions a facilitator works, as a reserve too. */
    public int load(int facilitator) {
        return (int)
                Arrays.stream(places[facilitator]).filter(place -> place != OFF).count();
    }

    int[][] copy() {
        return Arrays.stream(places).map(int[]::clone).toArray(int[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Staffing staffing && Arrays.deepEquals(places, staffing.places);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(places);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(places);
    }
}
