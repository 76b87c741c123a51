package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * One round while it is mended: units (people who sit together) at home where they sat, on their way, or without a place
 * yet. A unit has no home if a member has no seat, its members sat apart, or its table is no longer allowed.
 */
final class DayPlan {
    private final RoundRules rules;
    private final LiveSeating live;
    private final int round;
    private final int[] least;
    private final int[] most;
    private final int[] seatBefore;
    private final int[] home;
    private final int[] tableOf;
    private final int[] held;

    DayPlan(SeatingProblem problem, int round, Seating current, int[] least, int[] most) {
        this.rules = new RoundRules(problem, round);
        this.live = new LiveSeating(problem, current);
        this.round = round;
        this.least = least;
        this.most = most;
        this.seatBefore = current.round(round);
        for (int person = 0; person < seatBefore.length; person++) {
            seatBefore[person] = live.table(round, person);
        }
        this.home = IntStream.range(0, rules.units()).map(this::homeOf).toArray();
        this.tableOf = home.clone();
        this.held = new int[least.length];
        for (int unit = 0; unit < home.length; unit++) {
            if (home[unit] == Seating.NOWHERE) {
                sit(unit, Seating.NOWHERE);
            } else {
                held[home[unit]] += size(unit);
            }
        }
    }

    private int homeOf(int unit) {
        int table = seatBefore[rules.people(unit)[0]];
        boolean together = Arrays.stream(rules.people(unit)).allMatch(person -> seatBefore[person] == table);
        return together && table != Seating.NOWHERE && rules.tables(unit).get(table) ? table : Seating.NOWHERE;
    }

    int units() {
        return home.length;
    }

    int tables() {
        return held.length;
    }

    int size(int unit) {
        return rules.people(unit).length;
    }

    int table(int unit) {
        return tableOf[unit];
    }

    int held(int table) {
        return held[table];
    }

    int tooMany(int table) {
        return Math.max(0, held[table] - most[table]);
    }

    int tooFew(int table) {
        return Math.max(0, least[table] - held[table]);
    }

    int room(int table) {
        return most[table] - held[table];
    }

    /** Returns how many people get another seat than they had if this unit sits here. */
    int moved(int unit, int table) {
        int moved = 0;
        for (int person : rules.people(unit)) {
            moved += seatBefore[person] != Seating.NOWHERE && seatBefore[person] != table ? 1 : 0;
        }
        return moved;
    }

    /** Returns the least number of people of this unit who get another seat than they had, wherever it sits. */
    int leastMoved(int unit) {
        return rules.tables(unit).stream()
                .map(table -> moved(unit, table))
                .min()
                .orElse(0);
    }

    boolean allows(int unit, int table) {
        return rules.tables(unit).get(table);
    }

    /** Returns a unit from which this one is to be kept apart and that sits at this table, or -1. */
    int enemyAt(int unit, int table) {
        BitSet apart = rules.apart(unit);
        for (int other = apart.nextSetBit(0); other >= 0; other = apart.nextSetBit(other + 1)) {
            if (tableOf[other] == table && other != unit) {
                return other;
            }
        }
        return -1;
    }

    /** Gives the unit this place, {@link Seating#NOWHERE} to take it away. */
    void put(int unit, int table) {
        if (tableOf[unit] != Seating.NOWHERE) {
            held[tableOf[unit]] -= size(unit);
        }
        tableOf[unit] = table;
        if (table != Seating.NOWHERE) {
            held[table] += size(unit);
        }
        sit(unit, table);
    }

    private void sit(int unit, int table) {
        for (int person : rules.people(unit)) {
            live.move(round, person, table);
        }
    }

    long cost() {
        return live.cost();
    }

    /** Returns what the repeats of this unit at this table cost, meetings within the unit left out. */
    long repeatsAt(int unit, int table) {
        long cost = 0;
        for (int person : rules.people(unit)) {
            cost += live.repeatsAt(round, person, table, other -> rules.unitOf(other) != unit);
        }
        return cost;
    }

    /** Returns what the shares of this table cost. */
    long sharesAt(int table) {
        return live.sharesAt(round, table);
    }

    int[] seats() {
        return live.seating().round(round);
    }

    int[] seatsBefore() {
        return seatBefore.clone();
    }
}
