package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A problem as flat arrays for the search; nothing in it changes. */
final class SearchTask {
    /** The most rounds that are planned at once, and the most earlier meetings of two people that still make a difference. */
    static final int MOST = 60;

    private final SeatingProblem problem;
    private final int categories;
    private final int[][] categoriesOf;
    private final int[] nextMeetings;
    private final int[][][] shareCosts;
    private final RoundRules[] rules;
    private final int[][] present;
    private final boolean[][] bound;

    /** @throws IllegalArgumentException if there are more than 60 rounds */
    SearchTask(SeatingProblem problem) {
        if (problem.rounds().size() > MOST) {
            throw new IllegalArgumentException(
                    "Too many rounds: " + problem.rounds().size());
        }
        this.problem = problem;
        int[] first = new int[problem.criteria() + 1];
        for (int criterion = 0; criterion < problem.criteria(); criterion++) {
            first[criterion + 1] = first[criterion] + problem.categoryCount(criterion);
        }
        this.categories = first[problem.criteria()] + 1;
        this.categoriesOf = new int[problem.people()][problem.criteria()];
        for (int person = 0; person < problem.people(); person++) {
            for (int criterion = 0; criterion < problem.criteria(); criterion++) {
                int category = problem.category(criterion, person);
                categoriesOf[person][criterion] =
                        category == SeatingProblem.NONE ? categories - 1 : first[criterion] + category;
            }
        }
        this.nextMeetings = IntStream.rangeClosed(0, 2 * MOST)
                .map(met -> problem.weights().meetings() * MeetingCost.next(met))
                .toArray();
        this.rules = IntStream.range(0, problem.rounds().size())
                .mapToObj(round -> new RoundRules(problem, round))
                .toArray(RoundRules[]::new);
        this.present = problem.rounds().stream().map(Round::people).toArray(int[][]::new);
        this.shareCosts = IntStream.range(0, problem.rounds().size())
                .mapToObj(round -> shareCosts(round, first))
                .toArray(int[][][]::new);
        this.bound = Arrays.stream(rules).map(SearchTask::bound).toArray(boolean[][]::new);
    }

    private static boolean[] bound(RoundRules rules) {
        boolean[] bound = new boolean[rules.allPeople()];
        for (int unit = 0; unit < rules.units(); unit++) {
            for (int person : rules.people(unit)) {
                bound[person] = rules.isBound(unit);
            }
        }
        return bound;
    }

    /** Costs per table and category, and number held. */
    private int[][] shareCosts(int number, int[] first) {
        Round round = problem.round(number);
        FairShares shares = new FairShares(problem, number);
        int[][] costs = new int[round.tables() * categories][];
        for (int table = 0; table < round.tables(); table++) {
            costs[table * categories + categories - 1] = new int[problem.criteria() * round.size(table) + 1];
            for (int criterion = 0; criterion < problem.criteria(); criterion++) {
                for (int category = 0; category < problem.categoryCount(criterion); category++) {
                    costs[table * categories + first[criterion] + category] =
                            shareCosts(shares, criterion, category, round.size(table));
                }
            }
        }
        return costs;
    }

    private int[] shareCosts(FairShares shares, int criterion, int category, int size) {
        return IntStream.rangeClosed(0, size)
                .map(held ->
                        problem.weights().mirror() * MeetingCost.offShare(shares.off(criterion, category, size, held)))
                .toArray();
    }

    SeatingProblem problem() {
        return problem;
    }

    int people() {
        return categoriesOf.length;
    }

    int rounds() {
        return present.length;
    }

    int tables(int round) {
        return problem.round(round).tables();
    }

    /** Returns those present, in order; not to be changed. */
    int[] present(int round) {
        return present[round];
    }

    RoundRules rules(int round) {
        return rules[round];
    }

    /** Returns whether a rule of the round speaks of this person. */
    boolean isBound(int round, int person) {
        return bound[round][person];
    }

    /** Returns whether this person sits together with others by rule. */
    boolean isGrouped(int round, int person) {
        return bound[round][person] && rules[round].people(rules[round].unitOf(person)).length > 1;
    }

    /** Returns the number of categories of all criteria together, the one of those without a category included. */
    int categories() {
        return categories;
    }

    /** Returns the categories of a person, counted on over all criteria; not to be changed. */
    int[] categoriesOf(int person) {
        return categoriesOf[person];
    }

    /** Returns the cost per number held, at index table · categories + category; not to be changed. */
    int[] shareCost(int round, int index) {
        return shareCosts[round][index];
    }

    /** Returns what one more meeting costs, per number of meetings so far; not to be changed. */
    int[] nextMeetings() {
        return nextMeetings;
    }

    /** Returns what the earlier meetings would cost. */
    long earlierCost() {
        byte[] met = earlier();
        long total = 0;
        for (int one = 0; one < people(); one++) {
            for (int other = 0; other < one; other++) {
                for (int times = 0; times < met[one * people() + other]; times++) {
                    total += nextMeetings[times];
                }
            }
        }
        return total;
    }

    /** Returns the earlier meetings, row by row, as an array of its own. */
    byte[] earlier() {
        byte[] met = new byte[people() * people()];
        for (int one = 0; one < people(); one++) {
            for (int other = 0; other < people(); other++) {
                met[one * people() + other] = (byte) Math.min(MOST, problem.met(one, other));
            }
        }
        return met;
    }

    /** Returns whether two people at different tables may swap seats: neither is bound to others, and no rule minds. */
    boolean maySwap(int round, int one, int two, SearchState state) {
        return mayReplace(round, one, two, state) && mayReplace(round, two, one, state);
    }

    /** Returns whether a person may take the seat of one who leaves his table: not bound to others, and no rule minds. */
    boolean mayReplace(int round, int person, int leaving, SearchState state) {
        if (!bound[round][person]) {
            return true;
        }
        RoundRules ofRound = rules[round];
        int table = state.table(round, leaving);
        return !isGrouped(round, person)
                && ofRound.tables(ofRound.unitOf(person)).get(table)
                && ofRound.apartPeople(person).stream()
                        .noneMatch(other -> other != leaving && state.table(round, other) == table);
    }

    /** Returns whether this unit obeys its rules where it sits now. */
    boolean obeys(int round, int unit, SearchState state) {
        RoundRules ofRound = rules[round];
        int table = state.table(round, ofRound.people(unit)[0]);
        return ofRound.tables(unit).get(table)
                && Arrays.stream(ofRound.people(unit)).allMatch(person -> state.table(round, person) == table)
                && ofRound.apart(unit).stream()
                        .noneMatch(other -> state.table(round, ofRound.people(other)[0]) == table);
    }

    /** Returns the units of more than one person. */
    List<Integer> groups(int round) {
        return IntStream.range(0, rules[round].units())
                .filter(unit -> rules[round].people(unit).length > 1)
                .boxed()
                .toList();
    }
}
