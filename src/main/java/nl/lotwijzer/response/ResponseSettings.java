package nl.lotwijzer.response;

import java.util.List;

/**
 * What is expected of the letters.
 *
 * @param low     the lowest of three scenarios, in registrations per thousand letters
 * @param middle  the middle one, at least {@code low}
 * @param high    the highest, at least {@code middle} and at most 1000
 * @param perSeat how many registrants are wanted for each seat that a category has to fill, from 1 to 100
 */
public record ResponseSettings(int low, int middle, int high, int perSeat) {
    /** 3.5, 5 and 8 percent, with which projects plan, and two registrants for each seat, so that there is a choice. */
    public static final ResponseSettings USUAL = new ResponseSettings(35, 50, 80, 2);

    private static final int ALL = 1000;
    private static final int MOST_PER_SEAT = 100;

    public ResponseSettings {
        if (low < 1 || middle < low || high < middle || high > ALL) {
            throw new IllegalArgumentException("Scenarios go up: " + low + ", " + middle + ", " + high);
        }
        if (perSeat < 1 || perSeat > MOST_PER_SEAT) {
            throw new IllegalArgumentException("Not a number of registrants for a seat: " + perSeat);
        }
    }

    /** Returns the scenarios, the lowest first, in registrations per thousand letters. */
    public List<Integer> scenarios() {
        return List.of(low, middle, high);
    }
}
