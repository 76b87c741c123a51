package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A seating of all rounds that is being improved: who sits where, what it costs, and what a swap would change. */
final class SearchState {
    private final int[][] tableOf;
    private final int[][] seatOf;
    private final int[][][] seats;
    private final MeetingTable meetings;
    private final ShareTable shares;
    private long cost;

    SearchState(SearchTask task, int[][] tableOf) {
        this.tableOf = Arrays.stream(tableOf).map(int[]::clone).toArray(int[][]::new);
        this.seatOf = new int[tableOf.length][task.people()];
        this.seats = new int[tableOf.length][][];
        for (int round = 0; round < tableOf.length; round++) {
            seat(task, round);
        }
        this.meetings = new MeetingTable(task, this.tableOf, seats);
        this.shares = new ShareTable(task, seats);
        this.cost = shares.cost() + meetingCost(task) - task.earlierCost();
    }

    private void seat(SearchTask task, int round) {
        int[] ofRound = tableOf[round];
        seats[round] = new int[task.tables(round)][];
        for (int table = 0; table < seats[round].length; table++) {
            int at = table;
            seats[round][table] = IntStream.range(0, ofRound.length)
                    .filter(person -> ofRound[person] == at)
                    .toArray();
            for (int seat = 0; seat < seats[round][table].length; seat++) {
                seatOf[round][seats[round][table][seat]] = seat;
            }
        }
    }

    private long meetingCost(SearchTask task) {
        long total = 0;
        for (int one = 0; one < task.people(); one++) {
            for (int other = 0; other < one; other++) {
                for (int times = 0; times < meetings.met(one, other); times++) {
                    total += task.nextMeetings()[times];
                }
            }
        }
        return total;
    }

    /** Returns the cost of all goals, earlier meetings left out. */
    long cost() {
        return cost;
    }

    int table(int round, int person) {
        return tableOf[round][person];
    }

    /** Returns the people at this table; not to be changed. */
    int[] peopleAt(int round, int table) {
        return seats[round][table];
    }

    int[][] tables() {
        return Arrays.stream(tableOf).map(int[]::clone).toArray(int[][]::new);
    }

    MeetingTable meetings() {
        return meetings;
    }

    /** Returns by how much the cost changes if these two, who sit at different tables, swap seats. */
    int swapDelta(int round, int one, int two) {
        int here = tableOf[round][one];
        int there = tableOf[round][two];
        return replaceDelta(round, one, two, there) + replaceDelta(round, two, one, here);
    }

    /** Returns what it costs a table that a person from elsewhere takes the seat of one who leaves it. */
    int replaceDelta(int round, int coming, int leaving, int table) {
        return meetings.cost(round, coming, table)
                - meetings.between(coming, leaving)
                - meetings.cost(round, leaving, table)
                + shares.replaceDelta(round, table, coming, leaving);
    }

    /** Swaps these two, for a change of cost that {@link #swapDelta} gave. */
    void swap(int round, int one, int two, int delta) {
        int here = tableOf[round][one];
        int there = tableOf[round][two];
        meetings.swap(round, one, two);
        shares.replace(round, here, two, one);
        shares.replace(round, there, one, two);
        int seat = seatOf[round][one];
        seatOf[round][one] = seatOf[round][two];
        seatOf[round][two] = seat;
        tableOf[round][one] = there;
        tableOf[round][two] = here;
        seats[round][here][seatOf[round][two]] = two;
        seats[round][there][seatOf[round][one]] = one;
        cost += delta;
    }
}
