package nl.lotwijzer.sessions;

import java.util.Arrays;

/**
 * A seating that is being improved: who sits where, what it costs, and what a swap of two people would change. A swap is
 * weighed in a few steps per criterion and carried out in a few per person, which is what makes a search quick.
 */
final class SeatingState {
    /**
     * What one person outside the fair share of a table weighs against one repeated encounter. Mirroring the group comes
     * first; a table that is two off counts four times as much as one that is one off.
     */
    static final int SHARE_WEIGHT = 10;

    private final SeatingTask task;
    private final int[] tableOf;
    private final int[][] held;
    private final int[][] shareCost;
    private final int[][] repeatsAt;
    private final int[] indexOfSize;
    private long cost;

    /** @param tableOf per person the table; every table holds as many as it has seats */
    SeatingState(SeatingTask task, int[] tableOf) {
        this.task = task;
        this.tableOf = tableOf.clone();
        this.held = new int[task.tables()][task.categoryCount()];
        this.indexOfSize = new int[task.tables()];
        this.shareCost = shareCosts();
        this.repeatsAt = new int[task.people()][task.tables()];
        for (int person = 0; person < task.people(); person++) {
            for (int category : task.categoriesOf(person)) {
                if (category != SeatingTask.NONE) {
                    held[tableOf[person]][category]++;
                }
            }
            for (int other = 0; other < task.people(); other++) {
                repeatsAt[person][tableOf[other]] += task.repeatCost(person, other);
            }
        }
        this.cost = costNow();
    }

    long cost() {
        return cost;
    }

    int tableOf(int person) {
        return tableOf[person];
    }

    int[] tables() {
        return tableOf.clone();
    }

    /** Returns by how much the cost changes if these two, who sit at different tables, swap seats. */
    long swapDelta(int one, int two) {
        int here = tableOf[one];
        int there = tableOf[two];
        int between = task.repeatCost(one, two);
        long delta = (long) repeatsAt[one][there] - between - repeatsAt[one][here];
        delta += (long) repeatsAt[two][here] - between - repeatsAt[two][there];
        int[] mine = task.categoriesOf(one);
        int[] theirs = task.categoriesOf(two);
        for (int criterion = 0; criterion < mine.length; criterion++) {
            if (mine[criterion] != theirs[criterion]) {
                delta += step(here, mine[criterion], -1)
                        + step(there, mine[criterion], 1)
                        + step(there, theirs[criterion], -1)
                        + step(here, theirs[criterion], 1);
            }
        }
        return delta;
    }

    /** Swaps these two, for a change of cost that {@link #swapDelta} gave. */
    void swap(int one, int two, long delta) {
        int here = tableOf[one];
        int there = tableOf[two];
        move(one, here, there);
        move(two, there, here);
        cost += delta;
    }

    private void move(int person, int from, int to) {
        tableOf[person] = to;
        for (int category : task.categoriesOf(person)) {
            if (category != SeatingTask.NONE) {
                held[from][category]--;
                held[to][category]++;
            }
        }
        for (int other = 0; other < task.people(); other++) {
            int repeat = task.repeatCost(person, other);
            repeatsAt[other][from] -= repeat;
            repeatsAt[other][to] += repeat;
        }
    }

    private int step(int table, int category, int change) {
        if (category == SeatingTask.NONE) {
            return 0;
        }
        int[] costs = shareCost[indexOfSize[table] * task.categoryCount() + category];
        int now = held[table][category];
        return costs[now + change] - costs[now];
    }

    /** Costs per size of table (at most a few differ), category and number held; looked up rather than worked out. */
    private int[][] shareCosts() {
        int[] sizes = new int[task.tables()];
        Arrays.setAll(sizes, task::size);
        int[] distinct = Arrays.stream(sizes).distinct().sorted().toArray();
        int[][] costs = new int[distinct.length * task.categoryCount()][];
        for (int index = 0; index < distinct.length; index++) {
            for (int category = 0; category < task.categoryCount(); category++) {
                costs[index * task.categoryCount() + category] = costsOf(category, distinct[index]);
            }
        }
        Arrays.setAll(indexOfSize, table -> Arrays.binarySearch(distinct, sizes[table]));
        return costs;
    }

    private int[] costsOf(int category, int seats) {
        int[] costs = new int[seats + 2];
        Arrays.setAll(costs, number -> {
            int off = task.offShare(category, seats, number);
            return SHARE_WEIGHT * off * off;
        });
        return costs;
    }

    private long costNow() {
        long total = 0;
        for (int table = 0; table < task.tables(); table++) {
            for (int category = 0; category < task.categoryCount(); category++) {
                total += shareCost[indexOfSize[table] * task.categoryCount() + category][held[table][category]];
            }
        }
        long repeats = 0;
        for (int person = 0; person < task.people(); person++) {
            repeats += repeatsAt[person][tableOf[person]];
        }
        return total + repeats / 2;
    }
}
