package nl.lotwijzer.seating;

import java.util.Arrays;

/**
 * Who meets whom how often, and what it would cost each person to sit at each table of each round. Costs are kept up to date
 * swap by swap, so that weighing one takes a few steps: far more swaps are weighed than made.
 */
final class MeetingTable {
    private final int people;
    private final int rounds;
    private final int[] next;
    private final byte[] met;
    private final int[][] tableOf;
    private final int[][][] seats;
    private final int[] tables;
    private final int[][] costs;

    /**
     * @param tableOf per round, per person the table; kept up to date by whoever swaps
     * @param seats   per round and table the people; likewise
     */
    MeetingTable(SearchTask task, int[][] tableOf, int[][][] seats) {
        this.people = task.people();
        this.rounds = tableOf.length;
        this.next = task.nextMeetings();
        this.met = task.earlier();
        this.tableOf = tableOf;
        this.seats = seats;
        this.tables = Arrays.stream(seats).mapToInt(ofRound -> ofRound.length).toArray();
        this.costs = new int[rounds][];
        for (int[][] ofRound : seats) {
            for (int[] table : ofRound) {
                meet(table);
            }
        }
        for (int round = 0; round < rounds; round++) {
            costs[round] = new int[people * tables[round]];
            for (int person : task.present(round)) {
                for (int table = 0; table < tables[round]; table++) {
                    costs[round][person * tables[round] + table] = costNow(round, person, table);
                }
            }
        }
    }

    private void meet(int[] table) {
        for (int one : table) {
            for (int other : table) {
                met[one * people + other] += (byte) (one == other ? 0 : 1);
            }
        }
    }

    /** Returns what {@link #cost} keeps, counted anew. */
    int costNow(int round, int person, int table) {
        int cost = 0;
        for (int other : seats[round][table]) {
            cost += other == person ? 0 : next[outside(round, person, other)];
        }
        return cost;
    }

    /** Returns how often two people sit together, this round left out. */
    private int outside(int round, int one, int other) {
        return met[one * people + other] - (tableOf[round][one] == tableOf[round][other] ? 1 : 0);
    }

    /** Returns what repeats at this table cost this person who sits there, or would cost one who does not. */
    int cost(int round, int person, int table) {
        return costs[round][person * tables[round] + table];
    }

    /** Returns what a meeting of two people who sit at different tables in a round would cost. */
    int between(int one, int other) {
        return next[met[one * people + other]];
    }

    int met(int one, int other) {
        return met[one * people + other];
    }

    /** Keeps the costs; called before two people of a round swap tables. */
    void swap(int round, int one, int two) {
        int here = tableOf[round][one];
        int there = tableOf[round][two];
        swapInRound(round, one, two, here, there);
        for (int other : seats[round][here]) {
            if (other != one) {
                change(round, one, other, -1);
                change(round, two, other, 1);
            }
        }
        for (int other : seats[round][there]) {
            if (other != two) {
                change(round, two, other, -1);
                change(round, one, other, 1);
            }
        }
    }

    private void swapInRound(int round, int one, int two, int here, int there) {
        int[] ofRound = costs[round];
        for (int[] table : seats[round]) {
            for (int other : table) {
                int row = other * tables[round];
                int change = (other == two ? 0 : next[outside(round, other, two)])
                        - (other == one ? 0 : next[outside(round, other, one)]);
                ofRound[row + here] += change;
                ofRound[row + there] -= change;
            }
        }
    }

    private void change(int round, int one, int other, int times) {
        int before = met[one * people + other];
        met[one * people + other] += (byte) times;
        met[other * people + one] += (byte) times;
        for (int elsewhere = 0; elsewhere < rounds; elsewhere++) {
            int tableOfOne = tableOf[elsewhere][one];
            int tableOfOther = tableOf[elsewhere][other];
            if (elsewhere != round && tableOfOne >= 0 && tableOfOther >= 0) {
                int outside = before - (tableOfOne == tableOfOther ? 1 : 0);
                int delta = next[outside + times] - next[outside];
                if (delta != 0) {
                    costs[elsewhere][one * tables[elsewhere] + tableOfOther] += delta;
                    costs[elsewhere][other * tables[elsewhere] + tableOfOne] += delta;
                }
            }
        }
    }
}
