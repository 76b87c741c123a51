package nl.lotwijzer.seating;

import java.util.Arrays;

/**
 * Improves one round by chains: a person takes the seat of another, who takes that of a third at yet another table, and so
 * on until the last takes the seat of the first (the cyclic exchanges of Thompson and Orlin, 1989). Each table then loses
 * one and gets one, so that what a chain costs is the sum of its links. Only chains whose links add up to less than nothing
 * at every link are followed: every chain that gains has a link to start from at which this is so (Lin and Kernighan 1973).
 */
final class ChainSearch {
    private static final int MOST_LINKS = 6;
    private static final int DEAREST = 12;
    private static final int PATIENCE = 4_000;

    private final SearchTask task;
    private final SearchState state;
    private final int round;
    private final int[] people;
    private final long[][] linksOf;
    private final int[] chain = new int[MOST_LINKS];
    private final boolean[] used;
    private int links;
    private long steps;
    private int patience;

    /** @param order the people present, in the order in which chains start */
    ChainSearch(SearchTask task, SearchState state, int round, int[] order) {
        this.task = task;
        this.state = state;
        this.round = round;
        this.people = order;
        this.used = new boolean[task.tables(round)];
        this.linksOf = new long[task.people()][];
        for (int person : people) {
            linksOf[person] = links(person);
        }
    }

    /** Returns the links weighed and followed. */
    long steps() {
        return steps;
    }

    /** Returns whom this person could replace and at what cost, the cheapest first, the dearest left out. */
    private long[] links(int person) {
        if (task.isGrouped(round, person)) {
            return new long[0];
        }
        long[] links = new long[people.length];
        int count = 0;
        for (int table = 0; table < used.length; table++) {
            if (table != state.table(round, person)) {
                for (int other : state.peopleAt(round, table)) {
                    steps++;
                    int cost = state.replaceDelta(round, person, other, table);
                    if (cost <= DEAREST && task.mayReplace(round, person, other, state)) {
                        links[count++] = ((long) cost << Integer.SIZE) + other;
                    }
                }
            }
        }
        Arrays.sort(links, 0, count);
        return Arrays.copyOf(links, count);
    }

    /** Makes a chain that gains; returns whether there was one. The links are those of before: search anew after it. */
    boolean improve() {
        for (int person : people) {
            patience = PATIENCE;
            chain[0] = person;
            used[state.table(round, person)] = true;
            if (follow(1, 0)) {
                make();
                return true;
            }
            used[state.table(round, person)] = false;
        }
        return false;
    }

    private boolean follow(int length, int sum) {
        for (long link : linksOf[chain[length - 1]]) {
            steps++;
            int next = (int) link;
            int total = sum + (int) (link >> Integer.SIZE);
            if (total >= 0 || --patience < 0) {
                return false;
            }
            if (next == chain[0]) {
                links = length;
                return true;
            }
            int table = state.table(round, next);
            if (length < MOST_LINKS && !used[table]) {
                chain[length] = next;
                used[table] = true;
                if (follow(length + 1, total)) {
                    return true;
                }
                used[table] = false;
            }
        }
        return false;
    }

    private void make() {
        for (int link = 1; link < links; link++) {
            int delta = state.swapDelta(round, chain[link - 1], chain[link]);
            state.swap(round, chain[link - 1], chain[link], delta);
        }
    }
}
