package nl.lotwijzer.seating;

/** How many of each category sit at each table, and what one more or one less would cost, kept up to date. */
final class ShareTable {
    private final SearchTask task;
    private final int width;
    private final short[][] held;
    private final int[][] come;
    private final int[][] leave;

    ShareTable(SearchTask task, int[][][] seats) {
        this.task = task;
        this.width = task.categories();
        this.held = new short[seats.length][];
        this.come = new int[seats.length][];
        this.leave = new int[seats.length][];
        for (int round = 0; round < seats.length; round++) {
            held[round] = new short[seats[round].length * width];
            come[round] = new int[held[round].length];
            leave[round] = new int[held[round].length];
            for (int table = 0; table < seats[round].length; table++) {
                for (int person : seats[round][table]) {
                    for (int category : task.categoriesOf(person)) {
                        held[round][table * width + category]++;
                    }
                }
            }
            for (int index = 0; index < held[round].length; index++) {
                weigh(round, index);
            }
        }
    }

    private void weigh(int round, int index) {
        int[] costs = task.shareCost(round, index);
        int now = held[round][index];
        come[round][index] = cost(costs, now + 1) - cost(costs, now);
        leave[round][index] = now > 0 ? cost(costs, now - 1) - cost(costs, now) : 0;
    }

    /** A table may for a while hold more people than it has seats, while a design is being fitted. */
    private static int cost(int[] costs, int held) {
        return costs[Math.min(held, costs.length - 1)];
    }

    /** Returns what all shares cost. */
    long cost() {
        long total = 0;
        for (int round = 0; round < held.length; round++) {
            for (int index = 0; index < held[round].length; index++) {
                total += cost(task.shareCost(round, index), held[round][index]);
            }
        }
        return total;
    }

    /** Returns what it costs this table that one comes and another leaves. */
    int replaceDelta(int round, int table, int coming, int leaving) {
        int[] mine = task.categoriesOf(coming);
        int[] theirs = task.categoriesOf(leaving);
        int first = table * width;
        int delta = 0;
        for (int criterion = 0; criterion < mine.length; criterion++) {
            if (mine[criterion] != theirs[criterion]) {
                delta += come[round][first + mine[criterion]] + leave[round][first + theirs[criterion]];
            }
        }
        return delta;
    }

    void replace(int round, int table, int coming, int leaving) {
        int[] mine = task.categoriesOf(coming);
        int[] theirs = task.categoriesOf(leaving);
        for (int criterion = 0; criterion < mine.length; criterion++) {
            if (mine[criterion] != theirs[criterion]) {
                int more = table * width + mine[criterion];
                int fewer = table * width + theirs[criterion];
                held[round][more]++;
                held[round][fewer]--;
                weigh(round, more);
                weigh(round, fewer);
            }
        }
    }
}
