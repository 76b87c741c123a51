package nl.lotwijzer.seating;

import java.util.Arrays;

/** Tries every seating of a small problem: the fewest repeats and the fewest people off their share, each on its own. */
final class EveryWay {
    private final SeatingProblem problem;
    private final int[][] tables;
    private final int[][] held;
    private int fewestRepeats = Integer.MAX_VALUE;
    private int fewestOff = Integer.MAX_VALUE;
    private long lowestCost = Long.MAX_VALUE;
    private final boolean[] possible;

    EveryWay(SeatingProblem problem) {
        this.problem = problem;
        this.tables = new int[problem.rounds().size()][problem.people()];
        this.held = new int[tables.length][];
        this.possible = new boolean[tables.length];
        for (int round = 0; round < tables.length; round++) {
            Arrays.fill(tables[round], Seating.NOWHERE);
            held[round] = new int[problem.round(round).tables()];
        }
        seat(0, 0);
    }

    private void seat(int round, int person) {
        if (round == tables.length) {
            SeatingScore score = new LiveSeating(problem, Seating.of(tables)).score();
            fewestRepeats = Math.min(fewestRepeats, score.repeats());
            fewestOff = Math.min(fewestOff, score.offShare());
            lowestCost = Math.min(lowestCost, score.cost());
        } else if (person == problem.people()) {
            if (obeys(round)) {
                possible[round] = true;
                seat(round + 1, 0);
            }
        } else if (!problem.round(round).isPresent(person)) {
            seat(round, person + 1);
        } else {
            for (int table = 0; table < held[round].length; table++) {
                if (held[round][table] < problem.round(round).size(table)) {
                    held[round][table]++;
                    tables[round][person] = table;
                    seat(round, person + 1);
                    held[round][table]--;
                }
            }
            tables[round][person] = Seating.NOWHERE;
        }
    }

    private boolean obeys(int round) {
        return problem.rules().stream()
                .filter(rule -> rule.holdsIn(round))
                .allMatch(rule -> obeys(rule, tables[round]));
    }

    private static boolean obeys(SeatingRule rule, int[] seats) {
        return switch (rule) {
            case SeatingRule.Apart pair ->
                seats[pair.one()] == Seating.NOWHERE || seats[pair.one()] != seats[pair.other()];
            case SeatingRule.AtOneOf place ->
                seats[place.person()] == Seating.NOWHERE || place.tables().contains(seats[place.person()]);
            case SeatingRule.Together group ->
                group.people().stream()
                                .map(person -> seats[person])
                                .filter(table -> table != Seating.NOWHERE)
                                .distinct()
                                .count()
                        <= 1;
        };
    }

    int fewestRepeats() {
        return fewestRepeats;
    }

    int fewestOff() {
        return fewestOff;
    }

    long lowestCost() {
        return lowestCost;
    }

    boolean isPossible() {
        return lowestCost < Long.MAX_VALUE;
    }

    /** Returns whether the first round has a seating that obeys its rules. */
    boolean firstIsPossible() {
        return possible[0];
    }
}
