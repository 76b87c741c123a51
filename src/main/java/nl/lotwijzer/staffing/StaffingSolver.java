package nl.lotwijzer.staffing;

import java.util.SplittableRandom;

/**
 * Finds the best staffing and proves how good it is. A cheapest flow solves the problem without what ties sessions together;
 * Lagrange prices then raise the bound; exact assignments per session and exchanges between two facilitators bring the
 * staffing down; and branch and bound closes what is left where that is small. The same problem always gives the same
 * staffing, unless it is stopped.
 */
public final class StaffingSolver {
    private static final long SEED = 20_261_122;

    /** Steps that raise the bound. */
    private static final int PRICE_STEPS = 120;

    /** The most rounds in which some sessions are shaken up and settled again, and the fewest of a very large problem. */
    private static final int MOST_ROUNDS = 300;

    private static final int FEWEST_ROUNDS = 10;

    /** Exchanges tried in all rounds together, about; some seconds of work. */
    private static final long EXCHANGES = 80_000_000;

    /** Branches tried at the end. */
    private static final int NODES = 4_000;

    private final StaffingProblem problem;
    private final StaffingProgress progress;
    private final Bound bounds;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Improvement improvement;
    private Staffing best;
    private long points;
    private long bound;
    private Prices prices;
    private final int rounds;
    private int done;

    private StaffingSolver(StaffingProblem problem, StaffingProgress progress) {
        this.problem = problem;
        this.progress = progress;
        this.bounds = new Bound(problem);
        this.improvement = new Improvement(problem, random);
        long each = (1L + (long) problem.facilitators() * problem.facilitators() * problem.sessions())
                << Math.min(problem.sessions(), Improvement.DEALT_AT_ONCE);
        this.rounds = Math.clamp(EXCHANGES / each, FEWEST_ROUNDS, MOST_ROUNDS);
        Relaxation relaxation = new Relaxation(problem);
        prices = relaxation.prices();
        best = relaxation.staffing();
        points = StaffingScore.of(problem, best).points();
        bound = bounds.at(new Partial(problem), prices).points();
    }

    /** Returns the best staffing found when the search ends or is stopped. */
    public static StaffingResult solve(StaffingProblem problem, StaffingProgress progress) {
        StaffingSolver solver = new StaffingSolver(problem, progress);
        solver.run();
        return new StaffingResult(solver.best, StaffingScore.of(problem, solver.best), solver.bound);
    }

    private void run() {
        settle(best);
        raise();
        for (int round = 0; round < rounds && open(); round++) {
            shake(round);
            tell();
        }
        if (open()) {
            StaffingTree tree = new StaffingTree(problem, prices, best, NODES, progress);
            boolean complete = tree.run();
            take(tree.best());
            if (complete) {
                bound = points;
            }
        }
        tell();
    }

    private boolean open() {
        return points > bound && !progress.stopped();
    }

    private void tell() {
        progress.at(Math.min(++done, PRICE_STEPS + rounds + 1), PRICE_STEPS + rounds + 1, points, bound);
    }

    private void settle(Staffing staffing) {
        Working working = new Working(problem, staffing);
        improvement.settle(working, progress);
        take(working.staffing());
    }

    private void take(Staffing staffing) {
        long now = StaffingScore.of(problem, staffing).points();
        if (now < points) {
            points = now;
            best = staffing;
        }
    }

    private void raise() {
        Partial nothing = new Partial(problem);
        Prices tried = prices.copy();
        double factor = 1;
        int since = 0;
        for (int step = 0; step < PRICE_STEPS && open(); step++) {
            Bound.Found found = bounds.at(nothing, tried);
            if (found.points() > bound) {
                bound = Math.min(found.points(), points);
                prices = tried.copy();
                since = 0;
            } else if (++since % 8 == 0) {
                factor /= 2;
                tried = prices.copy();
                found = bounds.at(nothing, tried);
            }
            bounds.step(tried, found, points, factor);
            tell();
        }
    }

    /** Gives two or three sessions anew with some noise, and settles. */
    private void shake(int round) {
        Working working = new Working(problem, best);
        int sessions = Math.min(problem.sessions(), 2 + round % 2);
        for (int i = 0; i < sessions; i++) {
            improvement.reassign(working, random.nextInt(problem.sessions()), 20 + 40 * (round % 3));
        }
        improvement.settle(working, progress);
        take(working.staffing());
    }
}
