package nl.lotwijzer.staffing;

import java.util.Arrays;

/** A staffing of which some is decided: who has which place, and which tables stay open. */
final class Partial {
    private final StaffingProblem problem;
    private final int[][] forced;
    private final boolean[][] closed;
    private final int[] withoutReserve;

    /** Nothing decided but what was chosen by hand. */
    Partial(StaffingProblem problem) {
        this.problem = problem;
        forced = new int[problem.facilitators()][problem.sessions()];
        closed = new boolean[problem.sessions()][];
        withoutReserve = new int[problem.sessions()];
        for (int session = 0; session < problem.sessions(); session++) {
            closed[session] = new boolean[problem.tables(session)];
            for (int facilitator = 0; facilitator < problem.facilitators(); facilitator++) {
                forced[facilitator][session] = problem.fixed(facilitator, session);
                if (forced[facilitator][session] >= 0) {
                    closed[session][forced[facilitator][session]] = true;
                }
            }
        }
    }

    int forced(int facilitator, int session) {
        return forced[facilitator][session];
    }

    /** Returns whether a facilitator can still have a place. */
    boolean may(int facilitator, int session, int place) {
        int decided = forced[facilitator][session];
        if (decided != StaffingProblem.FREE) {
            return decided == place;
        }
        if (place == Staffing.OFF) {
            return true;
        }
        return (place < 0 ? reservesLeft(session) > 0 : !closed[session][place])
                && problem.obstacles(facilitator, session, place) == 0;
    }

    /** Returns how many reserves of a session are neither found nor given up. */
    int reservesLeft(int session) {
        int found = 0;
        for (int[] places : forced) {
            found += places[session] == Staffing.RESERVE ? 1 : 0;
        }
        return problem.reserves(session) - found - withoutReserve[session];
    }

    int withoutReserve(int session) {
        return withoutReserve[session];
    }

    boolean decided(int session, int table) {
        return closed[session][table];
    }

    /** Returns whether it was decided that nobody leads a table. */
    boolean leftOpen(int session, int table) {
        return closed[session][table] && Arrays.stream(forced).noneMatch(places -> places[session] == table);
    }

    void give(int facilitator, int session, int place) {
        forced[facilitator][session] = place;
        if (place >= 0) {
            closed[session][place] = true;
        }
    }

    void takeBack(int facilitator, int session) {
        int place = forced[facilitator][session];
        forced[facilitator][session] = StaffingProblem.FREE;
        if (place >= 0) {
            closed[session][place] = false;
        }
    }

    void leaveOpen(int session, int table, boolean open) {
        closed[session][table] = open;
    }

    void doWithout(int session, int change) {
        withoutReserve[session] += change;
    }

    /** Returns what is decided; whoever has no place by then has none. */
    Staffing staffing() {
        int[][] places = Arrays.stream(forced).map(int[]::clone).toArray(int[][]::new);
        for (int[] ofOne : places) {
            for (int session = 0; session < ofOne.length; session++) {
                ofOne[session] = ofOne[session] == StaffingProblem.FREE ? Staffing.OFF : ofOne[session];
            }
        }
        return new Staffing(places);
    }
}
