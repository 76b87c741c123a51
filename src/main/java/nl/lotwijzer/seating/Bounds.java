package nl.lotwijzer.seating;

import java.util.stream.IntStream;
import nl.lotwijzer.seating.SeatingBounds.Argument;

/** Counts what no seating can do better. The proofs, in words, are in the page on seating of the method. */
final class Bounds {
    private final SeatingProblem problem;
    private final RoundRules[] rules;

    Bounds(SeatingProblem problem) {
        this.problem = problem;
        this.rules = IntStream.range(0, problem.rounds().size())
                .mapToObj(round -> new RoundRules(problem, round))
                .toArray(RoundRules[]::new);
    }

    SeatingBounds all() {
        int meetings = 0;
        int offShare = 0;
        for (int round = 0; round < rules.length; round++) {
            for (int size : rules[round].round().sizes()) {
                meetings += Pairs.of(size);
            }
            for (int criterion = 0; criterion < problem.criteria(); criterion++) {
                offShare += new ShareBound(problem, rules[round], round).leastOff(criterion);
            }
        }
        RepeatBound best = repeats();
        return new SeatingBounds(
                best.repeats(),
                best.argument(),
                meetings,
                offShare,
                offShare == 0 ? Argument.NONE_NEEDED : Argument.FORCED_SHARES);
    }

    /** Where seats are not as many as people, nothing is claimed. */
    private boolean isFull() {
        return problem.rounds().stream().allMatch(round -> round.seats() == round.presentCount());
    }

    private RepeatBound repeats() {
        if (!isFull()) {
            return new RepeatBound(0, Argument.NONE_NEEDED);
        }
        Acquaintance acquaintance = new Acquaintance(problem, rules);
        CrowdBound crowds = new CrowdBound(acquaintance, rules);
        PersonBound people = new PersonBound(acquaintance, rules);
        return new RepeatBound(0, Argument.NONE_NEEDED)
                .or(crowds.everybody())
                .or(crowds.fewTables(people))
                .or(people.everybody())
                .or(new SpreadingBound(problem).all());
    }

    /** A number of repeats that no seating is below, and why. */
    record RepeatBound(int repeats, Argument argument) {
        RepeatBound or(RepeatBound other) {
            return other.repeats > repeats ? other : this;
        }
    }
}
