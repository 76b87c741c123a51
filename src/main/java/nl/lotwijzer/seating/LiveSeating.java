package nl.lotwijzer.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A seating that is being changed by hand, with its score. Says in microseconds what a move or a swap would change. Tables
 * may hold any number of people and people may be without a seat: shares are those of the people who sit there.
 */
public final class LiveSeating {
    private final SeatingProblem problem;
    private final int[][] tableOf;
    private final TableCount[][] tables;
    private final int[][] met;
    private final List<List<SeatingRule>> rulesOf;
    private long cost;
    private int broken;
    private int offShare;
    private int repeats;
    private int meetings;

    /**
     * Starts from a seating. Seats of people who are absent, or at tables that the round does not have, are taken away.
     *
     * @throws IllegalArgumentException if the seating has another number of rounds or people than the problem
     */
    public LiveSeating(SeatingProblem problem, Seating seating) {
        if (seating.rounds() != problem.rounds().size()) {
            throw new IllegalArgumentException("A seating of every round is needed");
        }
        this.problem = problem;
        this.tableOf = new int[seating.rounds()][problem.people()];
        this.tables = new TableCount[seating.rounds()][];
        this.met = new int[problem.people()][problem.people()];
        for (int one = 0; one < met.length; one++) {
            for (int other = 0; other < met.length; other++) {
                met[one][other] = problem.met(one, other);
            }
        }
        this.rulesOf = rulesOf(problem);
        for (int round = 0; round < tables.length; round++) {
            FairShares shares = new FairShares(problem, round);
            tables[round] = new TableCount[problem.round(round).tables()];
            for (int table = 0; table < tables[round].length; table++) {
                tables[round][table] = new TableCount(problem, shares);
            }
            seat(round, seating.round(round));
        }
    }

    private static List<List<SeatingRule>> rulesOf(SeatingProblem problem) {
        List<List<SeatingRule>> rules = new ArrayList<>();
        for (int person = 0; person < problem.people(); person++) {
            int about = person;
            rules.add(problem.rules().stream()
                    .filter(rule -> rule.people().contains(about))
                    .toList());
        }
        return rules;
    }

    private void seat(int round, int[] seats) {
        if (seats.length != problem.people()) {
            throw new IllegalArgumentException("A table for every person is needed");
        }
        for (int person = 0; person < seats.length; person++) {
            tableOf[round][person] = Seating.NOWHERE;
        }
        for (int person = 0; person < seats.length; person++) {
            if (problem.round(round).isPresent(person) && seats[person] < tables[round].length) {
                put(round, person, seats[person]);
            }
        }
    }

    /** Returns the table of this person, or {@link Seating#NOWHERE}. */
    public int table(int round, int person) {
        return tableOf[round][person];
    }

    /** Returns who sits at this table, in the order in which they came to it. */
    public List<Integer> peopleAt(int round, int table) {
        return tables[round][table].people();
    }

    /** Returns the seating as it is now. */
    public Seating seating() {
        return Seating.of(tableOf);
    }

    /** Gives a person who is present a seat at this table, or takes it away with {@link Seating#NOWHERE}. */
    public void move(int round, int person, int table) {
        put(round, person, table);
    }

    /** Has two people who are present take each other's seats. */
    public void swap(int round, int one, int other) {
        int here = tableOf[round][one];
        put(round, one, tableOf[round][other]);
        put(round, other, here);
    }

    /** Returns what {@link #move} would change; leaves the seating as it is. */
    public ScoreChange moveDelta(int round, int person, int table) {
        int here = tableOf[round][person];
        ScoreChange before = now();
        put(round, person, table);
        ScoreChange after = now();
        put(round, person, here);
        return difference(before, after);
    }

    /** Returns what {@link #swap} would change; leaves the seating as it is. */
    public ScoreChange swapDelta(int round, int one, int other) {
        ScoreChange before = now();
        swap(round, one, other);
        ScoreChange after = now();
        swap(round, one, other);
        return difference(before, after);
    }

    private ScoreChange now() {
        return new ScoreChange(cost, broken, offShare, repeats);
    }

    private static ScoreChange difference(ScoreChange before, ScoreChange after) {
        return new ScoreChange(
                after.cost() - before.cost(),
                after.broken() - before.broken(),
                after.offShare() - before.offShare(),
                after.repeats() - before.repeats());
    }

    private void put(int round, int person, int table) {
        int here = tableOf[round][person];
        if (here == table) {
            return;
        }
        broken -= brokenOf(round, person);
        if (here != Seating.NOWHERE) {
            leave(person, tables[round][here]);
        }
        tableOf[round][person] = table;
        if (table != Seating.NOWHERE) {
            come(person, tables[round][table]);
        }
        broken += brokenOf(round, person);
    }

    private void leave(int person, TableCount table) {
        count(table, -1);
        table.remove(person);
        count(table, 1);
        for (int other : table.people()) {
            meet(person, other, -1);
        }
    }

    private void come(int person, TableCount table) {
        for (int other : table.people()) {
            meet(person, other, 1);
        }
        count(table, -1);
        table.add(person);
        count(table, 1);
    }

    private void count(TableCount table, int sign) {
        offShare += sign * table.offShare();
        cost += (long) sign * problem.weights().mirror() * table.shareCost();
    }

    private void meet(int one, int other, int times) {
        int before = Math.min(met[one][other], met[one][other] + times);
        met[one][other] += times;
        met[other][one] += times;
        meetings += times;
        repeats += before > 0 ? times : 0;
        cost += (long) times * problem.weights().meetings() * MeetingCost.next(before);
    }

    private int brokenOf(int round, int person) {
        int count = 0;
        for (SeatingRule rule : rulesOf.get(person)) {
            count += rule.holdsIn(round) && isBroken(round, rule) ? 1 : 0;
        }
        return count;
    }

    private boolean isBroken(int round, SeatingRule rule) {
        int[] tablesNow = tableOf[round];
        return switch (rule) {
            case SeatingRule.Apart apart ->
                tablesNow[apart.one()] == tablesNow[apart.other()] && tablesNow[apart.one()] != Seating.NOWHERE;
            case SeatingRule.AtOneOf place ->
                tablesNow[place.person()] != Seating.NOWHERE && !place.tables().contains(tablesNow[place.person()]);
            case SeatingRule.Together group ->
                group.people().stream()
                                .map(person -> tablesNow[person])
                                .filter(table -> table != Seating.NOWHERE)
                                .distinct()
                                .count()
                        > 1;
        };
    }

    /** Returns the rules that are broken in this round, in their order. */
    public List<SeatingRule> brokenRules(int round) {
        return problem.rules().stream()
                .filter(rule -> rule.holdsIn(round) && isBroken(round, rule))
                .toList();
    }

    /** Returns how often these two sit together, earlier meetings counted too. */
    public int met(int one, int other) {
        return met[one][other];
    }

    long cost() {
        return cost;
    }

    /** Returns what meetings with these people at a table cost a person who sits there, or would cost one who does not. */
    long repeatsAt(int round, int person, int table, IntPredicate counted) {
        int now = tableOf[round][person] == table ? 1 : 0;
        long total = 0;
        for (int other : tables[round][table].people()) {
            if (other != person && counted.test(other)) {
                total += (long) problem.weights().meetings() * MeetingCost.next(met[person][other] - now);
            }
        }
        return total;
    }

    /** Returns what the people outside the fair share of this table cost. */
    long sharesAt(int round, int table) {
        return (long) problem.weights().mirror() * tables[round][table].shareCost();
    }

    /** Returns the score of all rounds; takes a few steps per pair of people. */
    public SeatingScore score() {
        int unseated = 0;
        int mostOften = 0;
        for (int person = 0; person < problem.people(); person++) {
            for (int round = 0; round < tables.length; round++) {
                unseated += problem.round(round).isPresent(person) && tableOf[round][person] == Seating.NOWHERE ? 1 : 0;
            }
            for (int other = 0; other < person; other++) {
                mostOften = Math.max(mostOften, met[person][other]);
            }
        }
        List<SeatingScore.OnCriterion> onCriteria = new ArrayList<>();
        for (int criterion = 0; criterion < problem.criteria(); criterion++) {
            onCriteria.add(onCriterion(criterion));
        }
        return new SeatingScore(cost, broken, unseated, onCriteria, meetings, repeats, mostOften);
    }

    private SeatingScore.OnCriterion onCriterion(int criterion) {
        int count = 0;
        int mirroring = 0;
        int off = 0;
        for (TableCount[] ofRound : tables) {
            for (TableCount table : ofRound) {
                count++;
                mirroring += table.offShare(criterion) == 0 ? 1 : 0;
                off += table.offShare(criterion);
            }
        }
        return new SeatingScore.OnCriterion(count, mirroring, off);
    }
}
