package nl.lotwijzer.staffing;

import java.util.Arrays;

/** What one session lacks. */
record SessionCount(int open, int shortExperienced, int shortReserves, int alone) {
    static SessionCount of(StaffingProblem problem, Staffing staffing, int session) {
        int[] leaders = new int[problem.tables(session)];
        Arrays.fill(leaders, -1);
        int reserves = 0;
        for (int facilitator = 0; facilitator < problem.facilitators(); facilitator++) {
            int place = staffing.place(facilitator, session);
            if (place >= 0) {
                leaders[place] = facilitator;
            } else if (place == Staffing.RESERVE) {
                reserves++;
            }
        }
        return of(problem, session, leaders, reserves);
    }

    /** @param leaders who leads each table; −1 for nobody */
    static SessionCount of(StaffingProblem problem, int session, int[] leaders, int reserves) {
        int open = 0;
        int experienced = 0;
        int alone = 0;
        for (int table = 0; table < leaders.length; table++) {
            if (leaders[table] < 0) {
                open++;
            } else if (problem.experienced(leaders[table])) {
                experienced++;
            } else if (!experiencedAt(problem, leaders, table - 1) && !experiencedAt(problem, leaders, table + 1)) {
                alone++;
            }
        }
        return new SessionCount(
                open,
                Math.max(0, problem.experiencedLeast(session) - experienced),
                Math.max(0, problem.reserves(session) - reserves),
                alone);
    }

    private static boolean experiencedAt(StaffingProblem problem, int[] leaders, int table) {
        return table >= 0 && table < leaders.length && leaders[table] >= 0 && problem.experienced(leaders[table]);
    }

    long points(StaffingWeights weights) {
        return weights.openTable() * open
                + weights.shortExperienced() * shortExperienced
                + weights.shortReserve() * shortReserves
                + (long) weights.alone() * alone;
    }
}
