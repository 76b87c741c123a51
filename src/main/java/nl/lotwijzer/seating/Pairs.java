package nl.lotwijzer.seating;

import java.util.Arrays;

/** Pairs of people at tables. */
final class Pairs {
    private Pairs() {}

    /** Returns the pairs among so many people. */
    static int of(int people) {
        return people * (people - 1) / 2;
    }

    /** Returns the fewest pairs at one table when people spread over tables with so many seats; 0 if they do not fit. */
    static int fewest(int people, int[] seats) {
        int[] held = new int[seats.length];
        int pairs = 0;
        for (int person = 0; person < people; person++) {
            int emptiest = -1;
            for (int table = 0; table < seats.length; table++) {
                if (held[table] < seats[table] && (emptiest < 0 || held[table] < held[emptiest])) {
                    emptiest = table;
                }
            }
            if (emptiest < 0) {
                return 0;
            }
            pairs += held[emptiest]++;
        }
        return pairs;
    }

    /** Returns the fewest and the most seats of these tables that have any, as two numbers; zeros if none has. */
    static int[] range(int[] seats) {
        int[] some = Arrays.stream(seats).filter(size -> size > 0).toArray();
        return new int[] {
            Arrays.stream(some).min().orElse(0), Arrays.stream(some).max().orElse(0)
        };
    }
}
