package nl.lotwijzer.staffing;

/**
 * A bound that no staffing can beat, by Lagrange relaxation (Held and Karp 1970; Fisher 1981): the tables, reserves and
 * experienced ones have prices, and each facilitator takes the schedule that is best at those prices, repeats counted. What
 * all of them pay together is less than any staffing costs, whatever the prices. Neighbours of new ones count as nothing.
 */
final class Bound {
    private final StaffingProblem problem;

    Bound(StaffingProblem problem) {
        this.problem = problem;
    }

    /** What the relaxation finds at some prices. */
    static final class Found {
        private final long points;
        private final int[][] schedules;

        private Found(long points, int[][] schedules) {
            this.points = points;
            this.schedules = schedules;
        }

        /** Returns a number that no staffing that agrees with what is decided costs less than. */
        long points() {
            return points;
        }

        /** Returns per facilitator, per session, the place that is best at the prices. */
        int[][] schedules() {
            return schedules;
        }
    }

    Found at(Partial partial, Prices prices) {
        long scaled = constant(partial, prices);
        int[][] schedules = new int[problem.facilitators()][];
        for (int facilitator = 0; facilitator < schedules.length; facilitator++) {
            ScheduleSearch search = new ScheduleSearch(problem, partial, prices, facilitator);
            scaled += search.run();
            schedules[facilitator] = search.best();
        }
        return new Found(Math.ceilDiv(scaled, Prices.SCALE), schedules);
    }

    private long constant(Partial partial, Prices prices) {
        StaffingWeights weights = problem.weights();
        long scaled = 0;
        for (int session = 0; session < problem.sessions(); session++) {
            for (int table = 0; table < problem.tables(session); table++) {
                scaled += partial.leftOpen(session, table)
                        ? Prices.SCALE * weights.openTable()
                        : prices.table(session, table);
            }
            int without = partial.withoutReserve(session);
            scaled += prices.reserve(session) * (problem.reserves(session) - without)
                    + Prices.SCALE * weights.shortReserve() * without
                    + prices.experience(session) * problem.experiencedLeast(session);
        }
        return scaled;
    }

    /**
     * Moves the prices a step towards where the schedules fit together: a table wanted twice becomes cheaper, one that
     * nobody wants dearer.
     *
     * @param target the points of the best staffing known
     * @param factor how far to go, from 0 to 2
     */
    void step(Prices prices, Found found, long target, double factor) {
        int[][] counts = new int[problem.sessions()][];
        int[] reserves = new int[problem.sessions()];
        int[] experienced = new int[problem.sessions()];
        count(found, counts, reserves, experienced);
        long square = 0;
        for (int session = 0; session < problem.sessions(); session++) {
            for (int wanted : counts[session]) {
                square += (long) (1 - wanted) * (1 - wanted);
            }
            square += square(problem.reserves(session) - reserves[session])
                    + square(problem.experiencedLeast(session) - experienced[session]);
        }
        if (square == 0) {
            return;
        }
        double size = factor * Math.max(1, target - found.points()) * Prices.SCALE / square;
        for (int session = 0; session < problem.sessions(); session++) {
            for (int table = 0; table < problem.tables(session); table++) {
                prices.addToTable(session, table, Math.round(size * (1 - counts[session][table])));
            }
            prices.addToReserve(session, Math.round(size * (problem.reserves(session) - reserves[session])));
            prices.addToExperience(
                    session, Math.round(size * (problem.experiencedLeast(session) - experienced[session])));
        }
    }

    private void count(Found found, int[][] counts, int[] reserves, int[] experienced) {
        for (int session = 0; session < problem.sessions(); session++) {
            counts[session] = new int[problem.tables(session)];
            for (int facilitator = 0; facilitator < problem.facilitators(); facilitator++) {
                int place = found.schedules()[facilitator][session];
                if (place >= 0) {
                    counts[session][place]++;
                    experienced[session] += problem.experienced(facilitator) ? 1 : 0;
                } else if (place == Staffing.RESERVE) {
                    reserves[session]++;
                }
            }
        }
    }

    private static long square(long number) {
        return number * number;
    }
}
