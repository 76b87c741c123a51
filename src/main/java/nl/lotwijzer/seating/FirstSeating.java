package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds some seating of one round that obeys its rules, or shows that there is none. Units of which a rule speaks are
 * placed one by one, always the one with the fewest tables left, back and forth until every way has been tried; of tables
 * that are alike and still empty only one is tried. Everybody else fits in what is left.
 */
final class FirstSeating {
    /** What the search found out. */
    enum Outcome {
        FOUND,
        IMPOSSIBLE,
        UNKNOWN
    }

    private static final int MOST_STEPS = 20_000;

    private final RoundRules rules;
    private final int[] bound;
    private final int[] tableOf;
    private final int[] free;
    private final int[] placedAt;
    private final int[] kind;
    private int[] wishes = {};
    private int steps;

    FirstSeating(RoundRules rules) {
        this.rules = rules;
        this.bound = IntStream.range(0, rules.units()).filter(rules::isBound).toArray();
        this.tableOf = new int[rules.units()];
        Arrays.fill(tableOf, Seating.NOWHERE);
        this.free = rules.round().sizes();
        this.placedAt = new int[free.length];
        this.kind = kinds();
    }

    /** Tables of one kind have as many seats and are open to the same units. */
    private int[] kinds() {
        int[] kinds = new int[free.length];
        for (int table = 0; table < kinds.length; table++) {
            kinds[table] = table;
            for (int earlier = table - 1; earlier >= 0; earlier--) {
                kinds[table] = alike(earlier, table) ? kinds[earlier] : kinds[table];
            }
        }
        return kinds;
    }

    private boolean alike(int one, int other) {
        return free[one] == free[other]
                && Arrays.stream(bound)
                        .allMatch(unit -> rules.tables(unit).get(one)
                                == rules.tables(unit).get(other));
    }

    /** Searches without wishes. */
    Outcome search() {
        int[] none = new int[rules.allPeople()];
        Arrays.fill(none, Seating.NOWHERE);
        return search(none);
    }

    /** Searches, trying first the table that the first of a unit wishes for, and then the emptiest. */
    Outcome search(int[] wishes) {
        this.wishes = wishes;
        return place() ? Outcome.FOUND : steps > MOST_STEPS ? Outcome.UNKNOWN : Outcome.IMPOSSIBLE;
    }

    private boolean place() {
        int hardest = Seating.NOWHERE;
        List<Integer> choices = List.of();
        for (int unit : bound) {
            if (tableOf[unit] == Seating.NOWHERE) {
                List<Integer> open = choices(unit);
                if (hardest == Seating.NOWHERE || open.size() < choices.size()) {
                    hardest = unit;
                    choices = open;
                }
            }
        }
        if (hardest == Seating.NOWHERE) {
            return true;
        }
        for (int table : choices) {
            if (++steps > MOST_STEPS) {
                return false;
            }
            put(hardest, table);
            if (place()) {
                return true;
            }
            take(hardest);
        }
        return false;
    }

    private List<Integer> choices(int unit) {
        BitSet seen = new BitSet();
        return rules.tables(unit).stream()
                .filter(table -> free[table] >= rules.people(unit).length)
                .filter(table -> rules.apart(unit).stream().noneMatch(other -> tableOf[other] == table))
                .filter(table ->
                        placedAt[table] > 0 || table == wishes[rules.people(unit)[0]] || isFirst(seen, kind[table]))
                .boxed()
                .sorted(Comparator.comparingInt(
                        table -> table == wishes[rules.people(unit)[0]] ? -MOST_STEPS : -free[table]))
                .toList();
    }

    private static boolean isFirst(BitSet seen, int kind) {
        boolean first = !seen.get(kind);
        seen.set(kind);
        return first;
    }

    private void put(int unit, int table) {
        tableOf[unit] = table;
        free[table] -= rules.people(unit).length;
        placedAt[table]++;
    }

    private void take(int unit) {
        int table = tableOf[unit];
        tableOf[unit] = Seating.NOWHERE;
        free[table] += rules.people(unit).length;
        placedAt[table]--;
    }

    /**
     * Returns the table of each person, {@link Seating#NOWHERE} of those absent, once a search has found a seating.
     *
     * @param order  the people present, in the order in which those without rules are dealt over the tables in turn
     * @param wishes per person the table to give if it has a seat left, or {@link Seating#NOWHERE}
     */
    int[] deal(int[] order, int[] wishes) {
        int[] seats = free.clone();
        int[] dealt = new int[rules.allPeople()];
        Arrays.fill(dealt, Seating.NOWHERE);
        for (int person : order) {
            int wish = wishes[person];
            int unit = rules.unitOf(person);
            if (tableOf[unit] != Seating.NOWHERE) {
                dealt[person] = tableOf[unit];
            } else if (wish != Seating.NOWHERE && seats[wish] > 0) {
                dealt[person] = wish;
                seats[wish]--;
            }
        }
        int table = 0;
        for (int person : order) {
            if (dealt[person] == Seating.NOWHERE) {
                while (seats[table] == 0) {
                    table = (table + 1) % seats.length;
                }
                dealt[person] = table;
                seats[table]--;
                table = (table + 1) % seats.length;
            }
        }
        return dealt;
    }
}
