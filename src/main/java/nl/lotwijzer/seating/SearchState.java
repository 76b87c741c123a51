package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A seating of all rounds that is being improved, in flat arrays: what a swap of two people in one round would cost takes a
 * few steps per seat of their tables.
 */
final class SearchState {
    private final SearchTask task;
    private final int[][] tableOf;
    private final int[][] seatOf;
    private final int[][][] seats;
    private final byte[] met;
    private final byte[][] held;
    private long cost;

    SearchState(SearchTask task, int[][] tableOf) {
        this.task = task;
        this.tableOf = Arrays.stream(tableOf).map(int[]::clone).toArray(int[][]::new);
        this.seatOf = new int[tableOf.length][task.people()];
        this.seats = new int[tableOf.length][][];
        this.met = task.earlier();
        this.held = new byte[tableOf.length][];
        for (int round = 0; round < tableOf.length; round++) {
            seat(round);
        }
        this.cost = costNow();
    }

    private void seat(int round) {
        int tables = task.tables(round);
        int[][] seated = new int[tables][];
        for (int table = 0; table < tables; table++) {
            int at = table;
            int[] ofRound = tableOf[round];
            seated[table] = IntStream.range(0, task.people())
                    .filter(person -> ofRound[person] == at)
                    .toArray();
            for (int seat = 0; seat < seated[table].length; seat++) {
                seatOf[round][seated[table][seat]] = seat;
                for (int other = 0; other < seat; other++) {
                    met[seated[table][seat] * task.people() + seated[table][other]]++;
                    met[seated[table][other] * task.people() + seated[table][seat]]++;
                }
            }
        }
        seats[round] = seated;
        held[round] = new byte[tables * task.categories()];
        for (int person = 0; person < task.people(); person++) {
            if (tableOf[round][person] != Seating.NOWHERE) {
                for (int category : task.categoriesOf(person)) {
                    if (category != SeatingProblem.NONE) {
                        held[round][tableOf[round][person] * task.categories() + category]++;
                    }
                }
            }
        }
    }

    /** Returns the cost, counted anew. */
    long costNow() {
        long total = 0;
        for (int one = 0; one < task.people(); one++) {
            for (int other = 0; other < one; other++) {
                for (int times = 0; times < met[one * task.people() + other]; times++) {
                    total += task.nextMeetings()[times];
                }
            }
        }
        for (int round = 0; round < held.length; round++) {
            for (int index = 0; index < held[round].length; index++) {
                total += task.shareCost(round, index)[held[round][index]];
            }
        }
        return total - task.earlierCost();
    }

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

    int met(int one, int other) {
        return met[one * task.people() + other];
    }

    int[][] tables() {
        return Arrays.stream(tableOf).map(int[]::clone).toArray(int[][]::new);
    }

    /** Returns by how much the cost changes if these two, who sit at different tables, swap seats. */
    int swapDelta(int round, int one, int two) {
        int here = tableOf[round][one];
        int there = tableOf[round][two];
        return meetingDelta(seats[round][here], one, two)
                + meetingDelta(seats[round][there], two, one)
                + shareDelta(round, one, two, here, there);
    }

    /** What it costs the others of a table that one leaves it and two comes. */
    private int meetingDelta(int[] table, int one, int two) {
        int[] gain = task.nextMeetings();
        int oneRow = one * task.people();
        int twoRow = two * task.people();
        int delta = 0;
        for (int other : table) {
            if (other != one) {
                delta += gain[met[twoRow + other]] - gain[met[oneRow + other] - 1];
            }
        }
        return delta;
    }

    private int shareDelta(int round, int one, int two, int here, int there) {
        int[] mine = task.categoriesOf(one);
        int[] theirs = task.categoriesOf(two);
        int delta = 0;
        for (int criterion = 0; criterion < mine.length; criterion++) {
            if (mine[criterion] != theirs[criterion]) {
                delta += step(round, here, mine[criterion], -1)
                        + step(round, there, mine[criterion], 1)
                        + step(round, there, theirs[criterion], -1)
                        + step(round, here, theirs[criterion], 1);
            }
        }
        return delta;
    }

    private int step(int round, int table, int category, int change) {
        if (category == SeatingProblem.NONE) {
            return 0;
        }
        int index = table * task.categories() + category;
        int[] costs = task.shareCost(round, index);
        int now = held[round][index];
        return costs[now + change] - costs[now];
    }

    /** Swaps these two, for a change of cost that {@link #swapDelta} gave. */
    void swap(int round, int one, int two, int delta) {
        int here = tableOf[round][one];
        int there = tableOf[round][two];
        replace(round, here, one, two);
        replace(round, there, two, one);
        int seat = seatOf[round][one];
        seatOf[round][one] = seatOf[round][two];
        seatOf[round][two] = seat;
        tableOf[round][one] = there;
        tableOf[round][two] = here;
        seats[round][here][seatOf[round][two]] = two;
        seats[round][there][seatOf[round][one]] = one;
        cost += delta;
    }

    private void replace(int round, int table, int one, int two) {
        int people = task.people();
        for (int other : seats[round][table]) {
            if (other != one) {
                met[one * people + other]--;
                met[other * people + one]--;
                met[two * people + other]++;
                met[other * people + two]++;
            }
        }
        count(round, table, one, -1);
        count(round, table, two, 1);
    }

    private void count(int round, int table, int person, int times) {
        for (int category : task.categoriesOf(person)) {
            if (category != SeatingProblem.NONE) {
                held[round][table * task.categories() + category] += (byte) times;
            }
        }
    }
}
