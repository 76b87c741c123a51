package nl.lotwijzer.seating;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Improves a seating by simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983): two people of one round
 * swap seats, or people who sit together change places with as many others. A swap that costs d more is still made with a
 * chance of e^(−d/T), and T falls. Chances are whole numbers of 2⁻³² and steps are counted, so the outcome is the same on
 * every machine.
 */
final class Annealing {
    private static final double ONE = 1L << 32;
    private static final int MOST_DELTA = 256;
    private static final int STAGES = 200;
    private static final int GROUP_EVERY = 16;
    private static final int LOOK_EVERY = 1 << 14;

    private final SearchTask task;
    private final SeededRandom random;
    private final List<List<Integer>> groups;
    private final long[] chances = new long[MOST_DELTA];
    private SearchState state;
    private Best best;
    private long steps;

    Annealing(SearchTask task, long seed, int[][] start) {
        this.task = task;
        this.random = new SeededRandom(seed);
        this.groups = IntStream.range(0, task.rounds())
                .mapToObj(task::groups)
                .toList();
        this.state = new SearchState(task, start);
        this.best = new Best(state);
    }

    long steps() {
        return steps;
    }

    long bestCost() {
        return best.cost;
    }

    int[][] best() {
        return best.tables;
    }

    /** Goes on from the best seating so far. */
    void restart() {
        state = new SearchState(task, best.tables);
    }

    /**
     * Cools once.
     *
     * @param length  the steps to do
     * @param warm    the first temperature, in units of cost
     * @param cold    the last temperature
     * @param enough  the cost at which to stop
     * @param goesOn  asked from time to time; when it says no the search stops
     * @return whether it came to its end
     */
    boolean cool(long length, double warm, double cold, long enough, BooleanSupplier goesOn) {
        long done = 0;
        for (int stage = 0; stage < STAGES; stage++) {
            setTemperature(warm * StrictMath.pow(cold / warm, stage / (STAGES - 1.0)));
            long end = length * (stage + 1) / STAGES;
            for (; done < end; done++) {
                if (steps++ % LOOK_EVERY == 0 && !goesOn.getAsBoolean()) {
                    return false;
                }
                step();
                if (best.cost <= enough) {
                    return false;
                }
            }
        }
        return true;
    }

    private void setTemperature(double temperature) {
        for (int delta = 0; delta < MOST_DELTA; delta++) {
            chances[delta] = (long) (ONE * StrictMath.exp(-delta / temperature));
        }
    }

    private boolean accepts(int delta) {
        return delta <= 0 || (delta < MOST_DELTA && random.next32() < chances[delta]);
    }

    private void step() {
        int round = random.below(task.rounds());
        int[] present = task.present(round);
        if (!groups.get(round).isEmpty() && random.below(GROUP_EVERY) == 0) {
            moveGroup(round);
            return;
        }
        int one = present[random.below(present.length)];
        int two = present[random.below(present.length)];
        if (state.table(round, one) == state.table(round, two)) {
            return;
        }
        if ((task.isBound(round, one) || task.isBound(round, two)) && !task.maySwap(round, one, two, state)) {
            return;
        }
        int delta = state.swapDelta(round, one, two);
        if (accepts(delta)) {
            state.swap(round, one, two, delta);
            best.see(state);
        }
    }

    /** Has a group and as many people of another table change places; takes it back if a rule minds or it costs too much. */
    private void moveGroup(int round) {
        RoundRules rules = task.rules(round);
        int unit = groups.get(round).get(random.below(groups.get(round).size()));
        int[] people = rules.people(unit);
        int table = random.below(task.tables(round));
        int[] there = state.peopleAt(round, table).clone();
        if (table == state.table(round, people[0]) || there.length < people.length) {
            return;
        }
        random.shuffle(there);
        int total = 0;
        int[] deltas = new int[people.length];
        for (int index = 0; index < people.length; index++) {
            deltas[index] = state.swapDelta(round, people[index], there[index]);
            state.swap(round, people[index], there[index], deltas[index]);
            total += deltas[index];
        }
        boolean obeys = task.obeys(round, unit, state);
        for (int index = 0; index < people.length && obeys; index++) {
            obeys = task.obeys(round, rules.unitOf(there[index]), state);
        }
        if (obeys && accepts(total)) {
            best.see(state);
            return;
        }
        for (int index = people.length - 1; index >= 0; index--) {
            state.swap(round, people[index], there[index], -deltas[index]);
        }
    }

    /** The best seating so far. */
    private static final class Best {
        private long cost;
        private int[][] tables;

        Best(SearchState state) {
            cost = state.cost();
            tables = state.tables();
        }

        void see(SearchState state) {
            if (state.cost() < cost) {
                cost = state.cost();
                tables = state.tables();
            }
        }
    }
}
