package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.seating.LiveSeating;
import nl.lotwijzer.seating.ScoreChange;
import nl.lotwijzer.seating.Seating;

/**
 * What would change in a round of a table plan if somebody sat elsewhere; nothing changes by asking. Takes microseconds.
 * For one thread.
 */
public final class PlanTrial {
    private final SeatingInput input;
    private final LiveSeating live;
    private final int round;

    PlanTrial(SeatingInput input, LiveSeating live, int round) {
        this.input = input;
        this.live = live;
        this.round = round - 1;
    }

    /**
     * Returns what changes if this participant comes to sit at a table; empty for who is not expected or sits there.
     *
     * @param table its number, from 1
     */
    public Optional<ScoreChange> moved(long participant, int table) {
        int person = input.number(participant);
        return person < 0 || live.table(round, person) == table - 1
                ? Optional.empty()
                : Optional.of(live.moveDelta(round, person, table - 1));
    }

    /** Returns what changes if these two take each other's seats; empty if one is not expected, or they sit together. */
    public Optional<ScoreChange> swapped(long one, long other) {
        int first = input.number(one);
        int second = input.number(other);
        return first < 0 || second < 0 || live.table(round, first) == live.table(round, second)
                ? Optional.empty()
                : Optional.of(live.swapDelta(round, first, second));
    }

    /** Returns the rules that are broken in this round. */
    List<BrokenRule> broken() {
        Map<TableRule, Set<Long>> people = new LinkedHashMap<>();
        live.brokenRules(round)
                .forEach(rule -> rule.people().stream()
                        .filter(person -> live.table(round, person) != Seating.NOWHERE)
                        .forEach(person -> people.computeIfAbsent(input.owner(rule), owner -> new LinkedHashSet<>())
                                .add(input.people().get(person).id())));
        List<BrokenRule> broken = new ArrayList<>();
        people.forEach((rule, seated) -> broken.add(new BrokenRule(rule, seated)));
        return broken;
    }
}
