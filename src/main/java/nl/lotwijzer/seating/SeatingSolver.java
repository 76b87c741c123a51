package nl.lotwijzer.seating;

import java.util.List;

/**
 * Finds who sits at which table: obeys every rule, has tables mirror the group, and lets people meet new people, over all
 * rounds at once. The longer it may go on, the better it gets. Reads no clock: the same problem, seed and number of steps
 * give the same seating on every machine.
 */
public final class SeatingSolver {
    /** Steps that take some three seconds, after which a hundred people and four rounds have long been solved. */
    public static final long USUAL_STEPS = 50_000_000;

    private final SeatingProblem problem;

    /** Sets out to solve this problem. */
    public SeatingSolver(SeatingProblem problem) {
        this.problem = problem;
    }

    /** Returns the first contradiction between rules of each round that has one; empty if the rules can be obeyed. */
    public List<Contradiction> contradictions() {
        return new Contradictions(problem).all();
    }

    /** Returns what no seating can do better. */
    public SeatingBounds bounds() {
        return new Bounds(problem).all();
    }

    /** Returns how good this seating is; it may break rules and leave people without a seat. */
    public SeatingScore score(Seating seating) {
        return new LiveSeating(problem, seating).score();
    }

    /**
     * Searches for the best seating of all rounds.
     *
     * @param seed     picks one of many seatings of like quality
     * @param steps    the most steps to do, {@link #USUAL_STEPS} to begin with
     * @param progress told of the best so far, and asked whether to go on
     * @throws ContradictionException   if no seating obeys the rules
     * @throws IllegalArgumentException if a round does not have as many seats as people present
     */
    public SeatingResult solve(long seed, long steps, SeatingProgress progress) throws ContradictionException {
        for (Round round : problem.rounds()) {
            if (round.seats() != round.presentCount()) {
                throw new IllegalArgumentException(
                        round.seats() + " seats for " + round.presentCount() + " people in a round");
            }
        }
        List<Contradiction> contradictions = contradictions();
        if (!contradictions.isEmpty()) {
            throw new ContradictionException(contradictions);
        }
        SeatingBounds bounds = bounds();
        SeatingRun run = new SeatingRun(problem, seed, steps, bounds, progress);
        Seating seating = run.search();
        return new SeatingResult(seating, score(seating), bounds, run.steps());
    }
}
