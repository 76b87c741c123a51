package nl.lotwijzer.seating;

import java.util.BitSet;
import nl.lotwijzer.seating.Bounds.RepeatBound;
import nl.lotwijzer.seating.SeatingBounds.Argument;

/**
 * Counts person by person: whoever sits at a table of s meets s − 1 people each round, and when that is more than there are
 * people to meet for the first time, the rest are repeats. Two people whom the rules bring together every round repeat
 * whatever the others do. A repeat is counted for both of its people.
 */
final class PersonBound {
    private final Acquaintance acquaintance;
    private final int[] repeats;
    private int free;
    private int leastMeetings;
    private int allMeetings;

    PersonBound(Acquaintance acquaintance, RoundRules[] rules) {
        this.acquaintance = acquaintance;
        this.repeats = new int[acquaintance.people()];
        for (RoundRules ofRound : rules) {
            for (int size : ofRound.round().sizes()) {
                allMeetings += 2 * Pairs.of(size);
            }
        }
        for (int person = 0; person < repeats.length; person++) {
            count(person, rules);
        }
    }

    private void count(int person, RoundRules[] rules) {
        int least = 0;
        int most = 0;
        for (RoundRules ofRound : rules) {
            if (ofRound.round().isPresent(person)) {
                int[] seats = ofRound.tables(ofRound.unitOf(person)).stream()
                        .map(ofRound.round()::size)
                        .toArray();
                int[] range = Pairs.range(seats);
                least += Math.max(0, range[0] - 1);
                most += Math.max(0, range[1] - 1);
            }
        }
        int forced = 0;
        int forcedNew = 0;
        for (int other = 0; other < repeats.length; other++) {
            int times = other == person ? 0 : acquaintance.forced(person, other);
            forced += times;
            forcedNew += times > 0 && acquaintance.mayBeNew(person, other) ? 1 : 0;
        }
        int others = acquaintance.news(person) - forcedNew;
        repeats[person] = forced - forcedNew + Math.max(0, least - forced - others);
        leastMeetings += least;
        free += Math.max(0, Math.min(most, forced + others) - least);
    }

    /** Returns the bound for everybody; what the larger tables need above the smallest is dealt to those who have room. */
    RepeatBound everybody() {
        int both = Math.max(0, allMeetings - leastMeetings - free);
        for (int ofPerson : repeats) {
            both += ofPerson;
        }
        return new RepeatBound((both + 1) / 2, Argument.PEOPLE);
    }

    /** Returns the bound on repeats of which at least one is not among these people. */
    int outside(BitSet people) {
        int both = 0;
        for (int person = people.nextClearBit(0); person < repeats.length; person = people.nextClearBit(person + 1)) {
            both += repeats[person];
        }
        return (both + 1) / 2;
    }
}
