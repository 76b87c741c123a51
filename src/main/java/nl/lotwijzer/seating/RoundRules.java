package nl.lotwijzer.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The rules of one round, worked out: people who sit together are one <em>unit</em>, with the tables that all its members
 * may sit at and the units from which it is to be kept apart. Everybody present is in one unit; most units are one person.
 */
final class RoundRules {
    private final Round round;
    private final List<SeatingRule> rules;
    private final int[] unitOf;
    private final List<int[]> units = new ArrayList<>();
    private final List<BitSet> tables = new ArrayList<>();
    private final List<BitSet> apart = new ArrayList<>();
    private final BitSet[] apartPeople;

    RoundRules(SeatingProblem problem, int number) {
        this.round = problem.round(number);
        this.rules =
                problem.rules().stream().filter(rule -> rule.holdsIn(number)).toList();
        this.unitOf = new int[problem.people()];
        this.apartPeople = new BitSet[problem.people()];
        Arrays.setAll(apartPeople, _ -> new BitSet());
        makeUnits();
        for (SeatingRule rule : rules) {
            if (rule instanceof SeatingRule.Apart pair) {
                keepApart(pair.one(), pair.other());
            } else if (rule instanceof SeatingRule.AtOneOf place) {
                allow(place.person(), place.tables());
            }
        }
    }

    private void makeUnits() {
        int[] leader = new int[unitOf.length];
        Arrays.setAll(leader, person -> person);
        for (SeatingRule rule : rules) {
            if (rule instanceof SeatingRule.Together group) {
                int[] there = group.people().stream()
                        .filter(round::isPresent)
                        .mapToInt(Integer::intValue)
                        .toArray();
                for (int person : there) {
                    join(leader, there[0], person);
                }
            }
        }
        Arrays.fill(unitOf, Seating.NOWHERE);
        for (int person : round.people()) {
            if (leader[person] == person) {
                unitOf[person] = units.size();
                units.add(Arrays.stream(round.people())
                        .filter(other -> leader[other] == person)
                        .toArray());
                BitSet all = new BitSet();
                all.set(0, round.tables());
                tables.add(all);
                apart.add(new BitSet());
            }
        }
        for (int person : round.people()) {
            unitOf[person] = unitOf[leader[person]];
        }
    }

    private static void join(int[] leader, int one, int other) {
        int kept = Math.min(leader[one], leader[other]);
        int gone = Math.max(leader[one], leader[other]);
        for (int person = 0; person < leader.length; person++) {
            if (leader[person] == gone) {
                leader[person] = kept;
            }
        }
    }

    private void keepApart(int one, int other) {
        if (round.isPresent(one) && round.isPresent(other)) {
            apart.get(unitOf[one]).set(unitOf[other]);
            apart.get(unitOf[other]).set(unitOf[one]);
            apartPeople[one].set(other);
            apartPeople[other].set(one);
        }
    }

    private void allow(int person, List<Integer> allowed) {
        if (round.isPresent(person)) {
            BitSet chosen = new BitSet();
            allowed.stream()
                    .filter(table -> table >= 0 && table < round.tables())
                    .forEach(chosen::set);
            tables.get(unitOf[person]).and(chosen);
        }
    }

    /** Returns whether a seating of the other round would do in this one just as well. */
    boolean isLike(RoundRules other) {
        return round.isLike(other.round) && rules.equals(other.rules);
    }

    Round round() {
        return round;
    }

    /** Returns the number of people, present or not. */
    int allPeople() {
        return unitOf.length;
    }

    int units() {
        return units.size();
    }

    /** Returns the people of this unit, in order; not to be changed. */
    int[] people(int unit) {
        return units.get(unit);
    }

    /** Returns the unit of this person, or {@link Seating#NOWHERE} of somebody absent. */
    int unitOf(int person) {
        return unitOf[person];
    }

    /** Returns the tables that all members of this unit may sit at, large enough or not; not to be changed. */
    BitSet tables(int unit) {
        return tables.get(unit);
    }

    /** Returns the units from which this one is kept apart, itself included if its rules say so; not to be changed. */
    BitSet apart(int unit) {
        return apart.get(unit);
    }

    boolean mayMeet(int one, int other) {
        BitSet common = (BitSet) tables(unitOf[one]).clone();
        common.and(tables(unitOf[other]));
        return !apart(unitOf[one]).get(unitOf[other]) && !common.isEmpty();
    }

    boolean mustMeet(int one, int other) {
        BitSet here = tables(unitOf[one]);
        return unitOf[one] == unitOf[other] || (here.cardinality() == 1 && here.equals(tables(unitOf[other])));
    }

    /** Returns whether a rule speaks of this unit. */
    boolean isBound(int unit) {
        return people(unit).length > 1 || !apart(unit).isEmpty() || tables(unit).cardinality() < round.tables();
    }

    /** Returns those present from whom this person is kept apart; not to be changed. */
    BitSet apartPeople(int person) {
        return apartPeople[person];
    }
}
