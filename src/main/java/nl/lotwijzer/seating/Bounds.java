package nl.lotwijzer.seating;

import nl.lotwijzer.seating.SeatingBounds.Argument;

/** Counts what no seating can do better. */
final class Bounds {
    private final SeatingProblem problem;

    Bounds(SeatingProblem problem) {
        this.problem = problem;
    }

    SeatingBounds all() {
        int meetings = 0;
        for (Round round : problem.rounds()) {
            for (int size : round.sizes()) {
                meetings += size * (size - 1) / 2;
            }
        }
        return new SeatingBounds(0, Argument.NONE_NEEDED, meetings, 0, Argument.NONE_NEEDED);
    }
}
