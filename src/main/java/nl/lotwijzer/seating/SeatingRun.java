package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One search from start to stop: a start from a design where there is one, which may be all that is needed; a short cooling,
 * which solves easy problems at once; one from the design; and then ever longer coolings, each from the best so far. Chains
 * finish every cooling.
 */
final class SeatingRun {
    private static final long SHORT = 2_000_000;
    private static final long LONGER = 8_000_000;
    private static final double HOT = 16;
    private static final double WARM = 1.6;
    private static final double TEPID = 1;
    private static final double COOL = 0.9;
    private static final double COLD = 0.5;

    private final SearchTask task;
    private final long mostSteps;
    private final SeatingProgress progress;
    private final SeededRandom random;
    private final double unit;
    private final Annealing annealing;
    private long scored;
    private SeatingScore score;

    SeatingRun(SeatingProblem problem, long seed, long mostSteps, SeatingBounds bounds, SeatingProgress progress)
            throws ContradictionException {
        this.task = new SearchTask(problem);
        this.mostSteps = mostSteps;
        this.progress = progress;
        this.random = new SeededRandom(seed);
        SeatingWeights weights = problem.weights();
        this.unit = weights.meetings() == 0 ? Math.max(1, weights.mirror()) : weights.meetings();
        long lowest = (long) weights.mirror() * MeetingCost.offShare(1) * bounds.offShare()
                + (long) weights.meetings() * MeetingCost.next(1) * bounds.repeats();
        this.annealing = new Annealing(task, seed, dealt(nothing()), lowest);
        this.score = new LiveSeating(problem, Seating.of(annealing.best())).score();
    }

    long steps() {
        return annealing.steps();
    }

    Seating search() throws ContradictionException {
        Optional<int[][]> wishes = DesignedStart.wishes(task, random);
        if (wishes.isPresent()) {
            annealing.startFrom(dealt(wishes.get()));
        }
        boolean goesOn = goesOn() && cool(SHORT, HOT, COLD);
        if (goesOn && wishes.isPresent()) {
            annealing.startFrom(dealt(wishes.get()));
            goesOn = cool(SHORT, TEPID, COLD);
        }
        for (long length = LONGER; goesOn; length *= 2) {
            annealing.startFrom(annealing.best());
            goesOn = cool(length, WARM, COOL);
        }
        return Seating.of(annealing.best());
    }

    /** Cools and then makes chains; returns whether there is something left to gain and to spend. */
    private boolean cool(long length, double warm, double cold) {
        return annealing.cool(Math.min(length, mostSteps - steps()), unit * warm, unit * cold, this::goesOn)
                && annealing.chain(this::goesOn)
                && goesOn();
    }

    private boolean goesOn() {
        return !annealing.isDone() && steps() < mostSteps && progress.at(steps(), score());
    }

    private SeatingScore score() {
        if (annealing.improvements() > scored) {
            scored = annealing.improvements();
            score = new LiveSeating(task.problem(), Seating.of(annealing.best())).score();
        }
        return score;
    }

    private int[][] nothing() {
        int[][] wishes = new int[task.rounds()][task.people()];
        Arrays.stream(wishes).forEach(ofRound -> Arrays.fill(ofRound, Seating.NOWHERE));
        return wishes;
    }

    /** Deals seats that obey the rules, as far as can be those that people wish for. */
    private int[][] dealt(int[][] wishes) throws ContradictionException {
        int[][] tableOf = new int[task.rounds()][];
        for (int round = 0; round < tableOf.length; round++) {
            FirstSeating first = new FirstSeating(task.rules(round));
            if (first.search(wishes[round]) != FirstSeating.Outcome.FOUND) {
                throw new ContradictionException(List.of(new Contradiction(
                        Contradiction.Reason.NONE_FOUND, round, task.problem().rules())));
            }
            int[] order = task.present(round).clone();
            random.shuffle(order);
            tableOf[round] = first.deal(order, wishes[round]);
        }
        return tableOf;
    }
}
