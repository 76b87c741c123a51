package nl.lotwijzer.staffing;

/**
 * What it is worth to have a table led, a session backed up, or somebody experienced at it: the multipliers of the
 * Lagrange relaxation, in points times {@value #SCALE}. Any prices within their limits prove a bound.
 */
final class Prices {
    static final long SCALE = 16;

    private final StaffingWeights weights;
    private final long[][] table;
    private final long[] reserve;
    private final long[] experience;

    Prices(StaffingProblem problem) {
        weights = problem.weights();
        table = new long[problem.sessions()][];
        for (int session = 0; session < table.length; session++) {
            table[session] = new long[problem.tables(session)];
        }
        reserve = new long[problem.sessions()];
        experience = new long[problem.sessions()];
    }

    private Prices(Prices from) {
        weights = from.weights;
        table = new long[from.table.length][];
        for (int session = 0; session < table.length; session++) {
            table[session] = from.table[session].clone();
        }
        reserve = from.reserve.clone();
        experience = from.experience.clone();
    }

    Prices copy() {
        return new Prices(this);
    }

    long table(int session, int number) {
        return table[session][number];
    }

    long reserve(int session) {
        return reserve[session];
    }

    long experience(int session) {
        return experience[session];
    }

    /** Changes the price of a table; no table is worth more than leaving it open costs. */
    void addToTable(int session, int number, long change) {
        table[session][number] = Math.min(weights.openTable() * SCALE, table[session][number] + change);
    }

    /** Changes the price of a reserve; none is worth more than doing without costs. */
    void addToReserve(int session, long change) {
        reserve[session] = Math.min(weights.shortReserve() * SCALE, reserve[session] + change);
    }

    /** Changes the price of somebody experienced: from nothing to what it costs to be short of one. */
    void addToExperience(int session, long change) {
        experience[session] = Math.clamp(experience[session] + change, 0, weights.shortExperienced() * SCALE);
    }

    /** Returns what a facilitator is worth at a place. */
    long worth(StaffingProblem problem, int facilitator, int session, int place) {
        if (place == Staffing.OFF) {
            return 0;
        }
        if (place == Staffing.RESERVE) {
            return reserve[session];
        }
        return table[session][place] + (problem.experienced(facilitator) ? experience[session] : 0);
    }
}
