package nl.lotwijzer.sessions;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * Looks for a good seating: people are first dealt over the tables like cards, category by category; then two people at
 * a time swap seats by simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983): a swap that costs d more
 * is still made with a chance of q to the power d, and q falls evenly from {@link #WARM} to {@link #COLD}. Chances are
 * whole numbers of 2⁻³², steps are counted and no clock is read, so the same task and seed give the same seating on every
 * machine.
 */
final class SeatingSearch {
    /** Steps after which a hundred people at thirteen tables hardly gain any more; about a second's work. */
    static final long USUAL_STEPS = 20_000_000;

    private static final long ONE = 1L << 32;
    private static final long WARM = ONE * 35 / 100;
    private static final long COLD = ONE * 2 / 100;
    private static final int STAGES = 200;
    private static final int WORST_STEP = 40;

    private final SeatingTask task;
    private final long steps;
    private long random;

    /**
     * @param seed  picks one of many seatings of like quality
     * @param steps swaps to weigh in all, 0 or more
     */
    SeatingSearch(SeatingTask task, long seed, long steps) {
        this.task = task;
        this.random = seed;
        this.steps = steps;
    }

    /**
     * Returns the table of each person, the best seating found.
     *
     * @param progress told how far the search is, and asked whether to go on
     * @throws CancellationException if the progress says to stop
     */
    int[] run(SeatingProgress progress) {
        SeatingState state = new SeatingState(task, deal());
        Best best = new Best(state);
        for (int stage = 0; stage < STAGES && best.cost > 0 && task.tables() > 1; stage++) {
            progress.at(stage, STAGES);
            anneal(state, best, chances(WARM - (WARM - COLD) * stage / (STAGES - 1)));
        }
        progress.at(STAGES, STAGES);
        return best.tables;
    }

    private void anneal(SeatingState state, Best best, long[] chances) {
        for (long step = 0; step < steps / STAGES && best.cost > 0; step++) {
            int one = draw(task.people());
            int two = draw(task.people());
            if (state.tableOf(one) == state.tableOf(two)) {
                continue;
            }
            long delta = state.swapDelta(one, two);
            if (delta <= 0 || (delta <= WORST_STEP && next32() < chances[(int) delta])) {
                state.swap(one, two, delta);
                best.see(state);
            }
        }
    }

    /** Returns q⁰, q¹, q² … in units of 2⁻³². */
    private static long[] chances(long q) {
        long[] chances = new long[WORST_STEP + 1];
        chances[0] = ONE;
        for (int power = 1; power <= WORST_STEP; power++) {
            chances[power] = Math.multiplyHigh(chances[power - 1] << 16, q << 16);
        }
        return chances;
    }

    /** Deals people in order of their categories over the tables in turn, which already spreads the first criteria. */
    private int[] deal() {
        Integer[] order = new Integer[task.people()];
        Arrays.setAll(order, person -> person);
        Arrays.sort(order, (one, two) -> Arrays.compare(task.categoriesOf(one), task.categoriesOf(two)));
        int[] tableOf = new int[task.people()];
        int[] seated = new int[task.tables()];
        int table = 0;
        for (int person : order) {
            while (seated[table] == task.size(table)) {
                table = (table + 1) % task.tables();
            }
            tableOf[person] = table;
            seated[table]++;
            table = (table + 1) % task.tables();
        }
        return tableOf;
    }

    private int draw(int bound) {
        return (int) ((next32() * bound) >>> 32);
    }

    /** Returns 32 bits by SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    private long next32() {
        random += 0x9E3779B97F4A7C15L;
        long mixed = (random ^ (random >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) >>> 32;
    }

    /** The best seating so far. */
    private static final class Best {
        private long cost;
        private int[] tables;

        Best(SeatingState state) {
            cost = state.cost();
            tables = state.tables();
        }

        void see(SeatingState state) {
            if (state.cost() < cost) {
                cost = state.cost();
                tables = state.tables();
            }
        }
    }
}
