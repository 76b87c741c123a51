package nl.lotwijzer.seating;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A crowd in one round. */
final class CrowdRound {
    private final RoundRules rules;
    private final BitSet crowd;

    CrowdRound(RoundRules rules, BitSet crowd) {
        this.rules = rules;
        this.crowd = crowd;
    }

    /** Returns the fewest pairs of the crowd at one table: the pairs who sit together by rule, or a cheapest flow, if more. */
    int fewestPairs() {
        return Math.max(together(), spread());
    }

    private int together() {
        int pairs = 0;
        for (int unit = 0; unit < rules.units(); unit++) {
            int members = 0;
            for (int person : rules.people(unit)) {
                members += crowd.get(person) ? 1 : 0;
            }
            pairs += Pairs.of(members);
        }
        return pairs;
    }

    /** Everybody flows to a table; the h-th of the crowd at a table makes h − 1 pairs. */
    private int spread() {
        int[] sizes = rules.round().sizes();
        Map<Alike, Integer> people = new HashMap<>();
        for (int person : rules.round().people()) {
            people.merge(new Alike(crowd.get(person), rules.tables(rules.unitOf(person))), 1, Integer::sum);
        }
        int sink = 2 * sizes.length;
        CheapestFlow flow = new CheapestFlow(sink + 2 + people.size());
        for (int table = 0; table < sizes.length; table++) {
            for (int seat = 0; seat < sizes[table]; seat++) {
                flow.arc(table, sizes.length + table, 1, seat);
            }
            flow.arc(sizes.length + table, sink, sizes[table], 0);
        }
        int node = sink + 2;
        for (Map.Entry<Alike, Integer> group : people.entrySet()) {
            int from = node++;
            int first = group.getKey().inCrowd() ? 0 : sizes.length;
            flow.arc(sink + 1, from, group.getValue(), 0);
            group.getKey().tables().stream().forEach(table -> flow.arc(from, first + table, group.getValue(), 0));
        }
        int wanted = rules.round().presentCount();
        return flow.send(sink + 1, sink, wanted) == wanted ? (int) flow.cost() : 0;
    }

    private record Alike(boolean inCrowd, BitSet tables) {}
}
