package nl.lotwijzer.seating;

import java.util.List;

/**
 * Finds who sits at which table: obeys every rule, has tables mirror the group, and lets people meet new people, over all
 * rounds at once. The longer it may go on, the better it gets. Reads no clock: the same problem, seed and number of steps
 * give the same seating on every machine.
 */
public final class SeatingSolver {
    /** About as many steps as fit in five seconds for a hundred people and four rounds. */
    public static final long USUAL_STEPS = 50_000_000;

    private static final long FIRST_STEPS = 2_000_000;
    private static final double WARM = 4;
    private static final double COLD = 0.5;

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
        SearchTask task = new SearchTask(problem);
        SeatingBounds bounds = bounds();
        Annealing annealing = new Annealing(task, seed, start(task, new SeededRandom(seed)));
        boolean goesOn = true;
        for (long length = FIRST_STEPS; goesOn && annealing.steps() < steps; length *= 2) {
            goesOn = annealing.cool(
                    Math.min(length, steps - annealing.steps()),
                    WARM,
                    COLD,
                    0,
                    () -> progress.at(annealing.steps(), score(Seating.of(annealing.best()))));
            annealing.restart();
        }
        Seating seating = Seating.of(annealing.best());
        return new SeatingResult(seating, score(seating), bounds, annealing.steps());
    }

    private static int[][] start(SearchTask task, SeededRandom random) throws ContradictionException {
        int[][] tableOf = new int[task.rounds()][];
        for (int round = 0; round < tableOf.length; round++) {
            FirstSeating first = new FirstSeating(task.rules(round));
            if (first.search() != FirstSeating.Outcome.FOUND) {
                throw new ContradictionException(List.of(new Contradiction(
                        Contradiction.Reason.NONE_FOUND, round, task.problem().rules())));
            }
            int[] order = task.present(round).clone();
            random.shuffle(order);
            tableOf[round] = first.deal(order);
        }
        return tableOf;
    }
}
