package nl.lotwijzer.staffing;

/** Tries every staffing that keeps to the rules; written for being plainly right, not for speed. */
final class EveryStaffing {
    private final StaffingProblem problem;
    private final int[][] places;
    private long least = Long.MAX_VALUE;

    private EveryStaffing(StaffingProblem problem) {
        this.problem = problem;
        this.places = new int[problem.facilitators()][problem.sessions()];
    }

    /** Returns the points of the best one. */
    static long best(StaffingProblem problem) {
        EveryStaffing every = new EveryStaffing(problem);
        every.decide(0, 0);
        return every.least;
    }

    private void decide(int session, int facilitator) {
        if (session == problem.sessions()) {
            least = Math.min(
                    least, StaffingScore.of(problem, Staffing.of(places)).points());
            return;
        }
        if (facilitator == problem.facilitators()) {
            if (reserves(session) <= problem.reserves(session)) {
                decide(session + 1, 0);
            }
            return;
        }
        for (int place = Staffing.RESERVE; place < problem.tables(session); place++) {
            if (problem.allowed(facilitator, session, place)
                    && !taken(session, facilitator, place)
                    && (place == Staffing.OFF || loadBefore(facilitator, session) < problem.most(facilitator))) {
                places[facilitator][session] = place;
                decide(session, facilitator + 1);
            }
        }
    }

    private boolean taken(int session, int facilitator, int place) {
        for (int other = 0; other < facilitator && place >= 0; other++) {
            if (places[other][session] == place) {
                return true;
            }
        }
        return false;
    }

    private int reserves(int session) {
        int reserves = 0;
        for (int[] ofOne : places) {
            reserves += ofOne[session] == Staffing.RESERVE ? 1 : 0;
        }
        return reserves;
    }

    private int loadBefore(int facilitator, int session) {
        int load = 0;
        for (int earlier = 0; earlier < session; earlier++) {
            load += places[facilitator][earlier] == Staffing.OFF ? 0 : 1;
        }
        return load;
    }
}
