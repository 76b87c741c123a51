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
    private static final int DRAWS = 1 << 10;
    private static final double HALF = 0.5;
    private static final int STAGES = 100;
    private static final int GROUP_EVERY = 16;
    private static final int LOOK_EVERY = 1 << 17;

    private final SearchTask task;
    private final SeededRandom random;
    private final List<List<Integer>> groups;
    private final int[] limits = new int[DRAWS];
    private final int oneRepeat;
    private final long lowest;
    private SearchState state;
    private Best best;
    private long steps;

    /** @param lowest what any seating costs at least */
    Annealing(SearchTask task, long seed, int[][] start, long lowest) {
        this.lowest = lowest;
        this.task = task;
        this.random = new SeededRandom(seed);
        this.groups = IntStream.range(0, task.rounds()).mapToObj(task::groups).toList();
        this.oneRepeat = task.nextMeetings()[1];
        this.state = new SearchState(task, start);
        this.best = new Best(state);
    }

    long steps() {
        return steps;
    }

    /** Returns how often the best seating became better. */
    long improvements() {
        return best.improvements;
    }

    int[][] best() {
        return best.tables;
    }

    /** Goes on from this seating, which may become the best so far. */
    void startFrom(int[][] start) {
        state = new SearchState(task, start);
        best.see(state);
    }

    /** Returns whether the best seating so far costs as little as any can. */
    boolean isDone() {
        return best.cost <= lowest || task.rounds() == 0;
    }

    /**
     * Cools once.
     *
     * @param length  the steps to do
     * @param warm    the first temperature, in units of cost
     * @param cold    the last temperature
     * @param goesOn  asked from time to time; when it says no the search stops
     * @return whether it came to its end
     */
    boolean cool(long length, double warm, double cold, BooleanSupplier goesOn) {
        long from = steps;
        long looked = steps;
        for (int stage = 0; stage < STAGES; stage++) {
            setTemperature(warm * StrictMath.pow(cold / warm, stage / (STAGES - 1.0)));
            while (steps - from < length * (stage + 1) / STAGES) {
                if (steps - looked >= LOOK_EVERY) {
                    looked = steps;
                    if (!goesOn.getAsBoolean()) {
                        return false;
                    }
                }
                steps++;
                step();
                if (isDone()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Draws the limits by which costs may rise: above d with a chance of e^(−d/T). */
    private void setTemperature(double temperature) {
        for (int draw = 0; draw < limits.length; draw++) {
            limits[draw] = (int) (-temperature * StrictMath.log((draw + HALF) / limits.length));
        }
    }

    private int limit() {
        return limits[random.below(limits.length)];
    }

    private void step() {
        int round = random.below(task.rounds());
        int[] present = task.present(round);
        if (present.length == 0) {
            return;
        }
        if (!groups.get(round).isEmpty() && random.below(GROUP_EVERY) == 0) {
            moveGroup(round);
            return;
        }
        int person = present[random.below(present.length)];
        int table = random.below(task.tables(round));
        int here = state.table(round, person);
        if (table == here) {
            return;
        }
        MeetingTable meetings = state.meetings();
        int gain = meetings.cost(round, person, table) - meetings.cost(round, person, here);
        int limit = limit();
        if (gain > limit + oneRepeat) {
            return;
        }
        for (int other : state.peopleAt(round, table)) {
            if (gain - meetings.between(person, other) <= limit && trySwap(round, person, other, limit)) {
                return;
            }
        }
    }

    private boolean trySwap(int round, int one, int two, int limit) {
        steps++;
        int delta = state.swapDelta(round, one, two);
        if (delta > limit || !maySwap(round, one, two)) {
            return false;
        }
        state.swap(round, one, two, delta);
        best.see(state);
        return true;
    }

    private boolean maySwap(int round, int one, int two) {
        return (!task.isBound(round, one) && !task.isBound(round, two)) || task.maySwap(round, one, two, state);
    }

    /**
     * Makes chains in every round until none gains.
     *
     * @param goesOn asked from time to time; when it says no the search stops
     * @return whether it came to its end
     */
    boolean chain(BooleanSupplier goesOn) {
        int idle = 0;
        for (int round = 0; idle < task.rounds(); round = (round + 1) % task.rounds()) {
            if (!goesOn.getAsBoolean()) {
                return false;
            }
            int[] order = task.present(round).clone();
            random.shuffle(order);
            ChainSearch chains = new ChainSearch(task, state, round, order);
            idle = chains.improve() ? 0 : idle + 1;
            steps += chains.steps();
            best.see(state);
            if (isDone()) {
                return false;
            }
        }
        return true;
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
        if (obeys && total <= limit()) {
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
        private long improvements;

        Best(SearchState state) {
            cost = state.cost();
            tables = state.tables();
        }

        void see(SearchState state) {
            if (state.cost() < cost) {
                cost = state.cost();
                tables = state.tables();
                improvements++;
            }
        }
    }
}
