package nl.lotwijzer.seating;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The fewest people outside the fair share of their table, on one criterion in one round, when everybody sits where the
 * rules on tables allow and nothing else matters: a cheapest flow from people to tables through the categories of each.
 */
final class ShareBound {
    private final SeatingProblem problem;
    private final RoundRules rules;
    private final FairShares shares;

    ShareBound(SeatingProblem problem, RoundRules rules, int round) {
        this.problem = problem;
        this.rules = rules;
        this.shares = new FairShares(problem, round);
    }

    int leastOff(int criterion) {
        int tables = rules.round().tables();
        int categories = problem.categoryCount(criterion) + 1;
        Map<Alike, Integer> people = alike(criterion);
        int sink = tables * (categories + 1);
        CheapestFlow flow = new CheapestFlow(sink + 2 + people.size());
        int constant = 0;
        for (int table = 0; table < tables; table++) {
            int size = rules.round().size(table);
            for (int category = 0; category < categories; category++) {
                int node = table * categories + category;
                if (category == categories - 1) {
                    flow.arc(node, tables * categories + table, size, 0);
                    continue;
                }
                int least = shares.least(criterion, category, size);
                int most = shares.most(criterion, category, size);
                constant += least;
                flow.arc(node, tables * categories + table, least, -1);
                flow.arc(node, tables * categories + table, most - least, 0);
                flow.arc(node, tables * categories + table, size, 1);
            }
            flow.arc(tables * categories + table, sink, size, 0);
        }
        int node = sink + 2;
        for (Map.Entry<Alike, Integer> group : people.entrySet()) {
            int from = node++;
            int category = group.getKey().category();
            int held = category == SeatingProblem.NONE ? categories - 1 : category;
            flow.arc(sink + 1, from, group.getValue(), 0);
            group.getKey().tables().stream()
                    .forEach(table -> flow.arc(from, table * categories + held, group.getValue(), 0));
        }
        int wanted = rules.round().presentCount();
        return flow.send(sink + 1, sink, wanted) == wanted ? (int) flow.cost() + constant : 0;
    }

    private Map<Alike, Integer> alike(int criterion) {
        Map<Alike, Integer> people = new HashMap<>();
        for (int person : rules.round().people()) {
            BitSet tables = rules.tables(rules.unitOf(person));
            people.merge(new Alike(problem.category(criterion, person), tables), 1, Integer::sum);
        }
        return people;
    }

    private record Alike(int category, BitSet tables) {}
}
