package nl.lotwijzer.staffing;

/**
 * The problem without repeats, experience and neighbours, solved exactly as a cheapest flow: from each facilitator, at a
 * growing price per session, over each session to a table or the reserves. Its prices prove the first bound.
 */
final class Relaxation {
    /** More than any place can cost, so that choices made by hand are always taken. */
    private static final long FORCED = 8;

    private final StaffingProblem problem;
    private final CostFlow flow;
    private final int[] firstTable;
    private final int[][][] arcs;

    Relaxation(StaffingProblem problem) {
        this.problem = problem;
        int sessions = problem.sessions();
        firstTable = new int[sessions + 1];
        firstTable[0] = 1 + problem.facilitators() * (1 + sessions);
        for (int session = 0; session < sessions; session++) {
            firstTable[session + 1] = firstTable[session] + problem.tables(session);
        }
        flow = new CostFlow(sink() + 1);
        arcs = new int[problem.facilitators()][sessions][];
        for (int facilitator = 0; facilitator < problem.facilitators(); facilitator++) {
            connect(facilitator);
        }
        for (int session = 0; session < sessions; session++) {
            close(session);
        }
        flow.run(0, sink());
    }

    private int person(int facilitator) {
        return 1 + facilitator;
    }

    private int turn(int facilitator, int session) {
        return 1 + problem.facilitators() + facilitator * problem.sessions() + session;
    }

    private int reserve(int session) {
        return firstTable[problem.sessions()] + session;
    }

    private int sink() {
        return firstTable[problem.sessions()] + problem.sessions();
    }

    private long force() {
        return FORCED * Math.max(1, problem.weights().openTable());
    }

    private void connect(int facilitator) {
        for (int number = 0; number < problem.most(facilitator); number++) {
            flow.arc(0, person(facilitator), 1, problem.loadCost(facilitator, number));
        }
        for (int session = 0; session < problem.sessions(); session++) {
            flow.arc(person(facilitator), turn(facilitator, session), 1, 0);
            arcs[facilitator][session] = new int[problem.tables(session) + 1];
            for (int place = 0; place <= problem.tables(session); place++) {
                boolean table = place < problem.tables(session);
                int choice = table ? place : Staffing.RESERVE;
                arcs[facilitator][session][place] = problem.allowed(facilitator, session, choice)
                        ? flow.arc(
                                turn(facilitator, session),
                                table ? firstTable[session] + place : reserve(session),
                                1,
                                problem.cost(facilitator, session, choice)
                                        + (problem.fixed(facilitator, session) == choice ? 0 : force()))
                        : -1;
            }
        }
    }

    private void close(int session) {
        for (int table = 0; table < problem.tables(session); table++) {
            flow.arc(0, firstTable[session] + table, 1, problem.weights().openTable() + force());
            flow.arc(firstTable[session] + table, sink(), 1, 0);
        }
        flow.arc(
                0,
                reserve(session),
                problem.reserves(session),
                problem.weights().shortReserve() + force());
        flow.arc(reserve(session), sink(), problem.reserves(session), 0);
    }

    /** Returns the cheapest staffing, judged without repeats, experience and neighbours. */
    Staffing staffing() {
        int[][] places = new int[problem.facilitators()][problem.sessions()];
        for (int facilitator = 0; facilitator < places.length; facilitator++) {
            for (int session = 0; session < problem.sessions(); session++) {
                places[facilitator][session] = Staffing.OFF;
                for (int place = 0; place <= problem.tables(session); place++) {
                    int arc = arcs[facilitator][session][place];
                    if (arc >= 0 && flow.through(arc) > 0) {
                        places[facilitator][session] = place < problem.tables(session) ? place : Staffing.RESERVE;
                    }
                }
            }
        }
        return new Staffing(places);
    }

    /** Returns the prices at which this staffing is the best one. */
    Prices prices() {
        Prices prices = new Prices(problem);
        for (int session = 0; session < problem.sessions(); session++) {
            for (int table = 0; table < problem.tables(session); table++) {
                prices.addToTable(session, table, Prices.SCALE * priceOf(firstTable[session] + table));
            }
            prices.addToReserve(session, Prices.SCALE * priceOf(reserve(session)));
        }
        return prices;
    }

    private long priceOf(int node) {
        return flow.price(node) - flow.price(0) - force();
    }
}
