package nl.lotwijzer.seating;

import java.util.List;

/**
 * A rule that no seating may break. People, tables and rounds are numbered from 0. A rule holds in one round, or in all of
 * them ({@link #EVERY_ROUND}); it says nothing about people who are absent.
 */
public sealed interface SeatingRule {
    /** The round of a rule that holds in all rounds. */
    int EVERY_ROUND = -1;

    /** Returns the number of the only round in which the rule holds, or {@link #EVERY_ROUND}. */
    int round();

    /** Returns the people of whom the rule speaks. */
    List<Integer> people();

    /** Returns whether the rule holds in this round. */
    default boolean holdsIn(int round) {
        return round() == EVERY_ROUND || round() == round;
    }

    /** Two different people never sit at one table. */
    record Apart(int one, int other, int round) implements SeatingRule {
        /** Keeps two people apart in every round. */
        public Apart(int one, int other) {
            this(one, other, EVERY_ROUND);
        }

        @Override
        public List<Integer> people() {
            return List.of(one, other);
        }
    }

    /** These people sit at one table. */
    record Together(List<Integer> people, int round) implements SeatingRule {
        /** Keeps people together in every round. */
        public Together(List<Integer> people) {
            this(people, EVERY_ROUND);
        }

        /** Copies the list. */
        public Together {
            people = List.copyOf(people);
        }
    }

    /**
     * A person sits at one of these tables: a fixed seat if it is one table, otherwise for instance the tables with an
     * interpreter or those that a wheelchair can reach.
     */
    record AtOneOf(int person, List<Integer> tables, int round) implements SeatingRule {
        /** Holds in every round. */
        public AtOneOf(int person, List<Integer> tables) {
            this(person, tables, EVERY_ROUND);
        }

        /** Copies the list. */
        public AtOneOf {
            tables = List.copyOf(tables);
        }

        @Override
        public List<Integer> people() {
            return List.of(person);
        }
    }
}
