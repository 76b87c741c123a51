package nl.lotwijzer.staffing;

import java.util.Arrays;

/**
 * The best schedule of one facilitator at given prices: which place at each session, with the growing cost of more sessions
 * and of participants met again counted in full. Depth first; what is left is bounded by the exact best without repeats.
 */
final class ScheduleSearch {
    /** So many steps are tried before the search makes do with the bound without repeats. */
    private static final int MOST_STEPS = 4_000;

    private record Option(int place, long reduced) {}

    private final StaffingProblem problem;
    private final Partial partial;
    private final Prices prices;
    private final int facilitator;
    private final Option[][] options;
    private final long[][] without;
    private final int[] places;
    private int[] best;
    private long least = Long.MAX_VALUE;
    private int steps;

    ScheduleSearch(StaffingProblem problem, Partial partial, Prices prices, int facilitator) {
        this.problem = problem;
        this.partial = partial;
        this.prices = prices;
        this.facilitator = facilitator;
        options = new Option[problem.sessions()][];
        for (int session = 0; session < options.length; session++) {
            options[session] = options(session);
        }
        without = withoutRepeats();
        places = new int[problem.sessions()];
        Arrays.fill(places, Staffing.OFF);
        best = places.clone();
    }

    private Option[] options(int session) {
        Option[] found = new Option[problem.tables(session) + 2];
        int count = 0;
        for (int place = Staffing.RESERVE; place < problem.tables(session); place++) {
            if (partial.may(facilitator, session, place)) {
                long cost = place == Staffing.OFF
                        ? 0
                        : Prices.SCALE * problem.cost(facilitator, session, place)
                                - prices.worth(problem, facilitator, session, place);
                found[count++] = new Option(place, cost);
            }
        }
        Option[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(
                sorted,
                (one, other) -> one.reduced() == other.reduced()
                        ? Integer.compare(one.place(), other.place())
                        : Long.compare(one.reduced(), other.reduced()));
        return sorted;
    }

    /** Returns, from each session on and after so many sessions of work, the least cost when repeats cost nothing. */
    private long[][] withoutRepeats() {
        int sessions = problem.sessions();
        int most = problem.most(facilitator);
        long[][] value = new long[sessions + 1][most + 2];
        for (int session = sessions - 1; session >= 0; session--) {
            for (int load = Math.min(session, most); load >= 0; load--) {
                long least = Long.MAX_VALUE / 4;
                for (Option option : options[session]) {
                    if (option.place() == Staffing.OFF) {
                        least = Math.min(least, value[session + 1][load]);
                    } else if (load < most) {
                        least = Math.min(least, option.reduced() + load(load) + value[session + 1][load + 1]);
                    }
                }
                value[session][load] = least;
            }
        }
        return value;
    }

    private long load(int number) {
        return Prices.SCALE * problem.loadCost(facilitator, number);
    }

    /** Returns the least cost in points times {@link Prices#SCALE}, or something below it. */
    long run() {
        descend(0, 0, 0);
        return steps > MOST_STEPS ? without[0][0] : least;
    }

    /** Returns the places of the best schedule that was found. */
    int[] best() {
        return best.clone();
    }

    private void descend(int session, int load, long cost) {
        if (session == places.length) {
            if (cost < least) {
                least = cost;
                best = places.clone();
            }
            return;
        }
        if (++steps > MOST_STEPS && least < Long.MAX_VALUE) {
            return;
        }
        for (Option option : options[session]) {
            boolean off = option.place() == Staffing.OFF;
            if (!off && load >= problem.most(facilitator)) {
                continue;
            }
            int after = off ? load : load + 1;
            long there = cost + option.reduced() + (off ? 0 : load(load));
            if (least == Long.MAX_VALUE || there + without[session + 1][after] < least) {
                places[session] = option.place();
                descend(session + 1, after, there + repeats(session, option.place()));
            }
        }
        places[session] = Staffing.OFF;
    }

    private long repeats(int session, int place) {
        int met = 0;
        for (int earlier = 0; earlier < session && place >= 0; earlier++) {
            met += places[earlier] < 0 ? 0 : problem.shared(earlier, places[earlier], session, place);
        }
        return Prices.SCALE * problem.weights().repeat() * met;
    }
}
