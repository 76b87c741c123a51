package nl.lotwijzer.staffing;

/**
 * How good a staffing is. Every count is of what could be better; {@code points} weighs them, and fewer is better.
 *
 * @param openTables       tables that nobody leads
 * @param shortExperienced how many experienced ones the sessions lack, all together
 * @param shortReserves    how many reserves the sessions lack
 * @param spread           the points of the number of sessions of each
 * @param choices          the points of who is where: distance, preference, coming only if need be
 * @param repeats          participants who get the same facilitator again, once for every pair of sessions
 * @param alone            new ones without somebody experienced at a table beside theirs
 * @param points           all of these together
 */
public record StaffingScore(
        int openTables,
        int shortExperienced,
        int shortReserves,
        long spread,
        long choices,
        int repeats,
        int alone,
        long points) {
    /** Returns how good a staffing of a problem is; works for any staffing, also one that breaks rules. */
    public static StaffingScore of(StaffingProblem problem, Staffing staffing) {
        long spread = 0;
        long choices = 0;
        int repeats = 0;
        for (int facilitator = 0; facilitator < problem.facilitators(); facilitator++) {
            int load = 0;
            for (int session = 0; session < problem.sessions(); session++) {
                int place = staffing.place(facilitator, session);
                if (place == Staffing.OFF) {
                    continue;
                }
                spread += problem.loadCost(facilitator, load++);
                choices += problem.cost(facilitator, session, place);
                for (int earlier = 0; earlier < session && place >= 0; earlier++) {
                    int other = staffing.place(facilitator, earlier);
                    repeats += other < 0 ? 0 : problem.shared(earlier, other, session, place);
                }
            }
        }
        int open = 0;
        int inexperienced = 0;
        int unreserved = 0;
        int alone = 0;
        for (int session = 0; session < problem.sessions(); session++) {
            SessionCount count = SessionCount.of(problem, staffing, session);
            open += count.open();
            inexperienced += count.shortExperienced();
            unreserved += count.shortReserves();
            alone += count.alone();
        }
        StaffingWeights weights = problem.weights();
        long points = weights.openTable() * open
                + weights.shortExperienced() * inexperienced
                + weights.shortReserve() * unreserved
                + spread
                + choices
                + (long) weights.repeat() * repeats
                + (long) weights.alone() * alone;
        return new StaffingScore(open, inexperienced, unreserved, spread, choices, repeats, alone, points);
    }
}
