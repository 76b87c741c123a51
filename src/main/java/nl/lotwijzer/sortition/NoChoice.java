package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;

/**
 * To whom the rules leave no choice: who fits no lawful panel, and who is in every one.
 *
 * @param excluded the types that fit no lawful panel, those with the same reason together
 * @param certain the types all of whose members have a seat in every lawful panel, likewise
 */
public record NoChoice(List<Group> excluded, List<Group> certain) {

    /** Copies the lists. */
    public NoChoice {
        excluded = List.copyOf(excluded);
        certain = List.copyOf(certain);
    }

    /**
     * Types to which the same rules leave no choice.
     *
     * @param types the numbers of the types, ascending
     * @param rules as from {@link Explanation}
     */
    public record Group(List<Integer> types, List<Rule> rules) {

        /** Copies the lists. */
        public Group {
            types = List.copyOf(types);
            rules = List.copyOf(rules);
        }

        /** How many registrants have one of the types. */
        public int members(Pool pool) {
            return types.stream()
                    .mapToInt(type -> pool.types().get(type).size())
                    .sum();
        }
    }

    /**
     * Finds everybody to whom the rules leave no choice, and why.
     *
     * @return nobody at all when there is no lawful panel
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static NoChoice of(Pool pool, SelectionRules rules, Progress progress) {
        PanelModel model = new PanelModel(pool, rules);
        PanelCollection panels = new PanelCollection(progress);
        if (!panels.settle(model)) {
            return new NoChoice(List.of(), List.of());
        }
        List<Integer> excluded = new ArrayList<>();
        List<Integer> always = new ArrayList<>();
        for (PoolType type : pool.types()) {
            if (model.capacity(type.number()) == 0) {
                excluded.add(type.number());
            } else if (panels.allHold(type.number(), type.size())) {
                always.add(type.number());
            }
        }
        RuleProgram program = new RuleProgram(pool, rules, progress);
        return new NoChoice(
                new Reasons(pool, rules, program, true, progress).of(excluded),
                new Reasons(pool, rules, program, false, progress).of(always));
    }

    /** Sorts types by the rules that leave them no choice. */
    private record Reasons(Pool pool, SelectionRules rules, RuleProgram program, boolean excluded, Progress progress) {

        List<Group> of(List<Integer> types) {
            List<Group> groups = new ArrayList<>();
            for (int type : types) {
                progress.checkCancelled();
                place(type, groups);
            }
            return groups;
        }

        private void place(int type, List<Group> groups) {
            Contradiction.Demand demand = new Contradiction.Demand(type, excluded);
            Contradiction contradiction = new Contradiction(pool, rules, demand, program, progress);
            for (int number = 0; number < groups.size(); number++) {
                Group group = groups.get(number);
                if (contradiction.everyRuleCounts(group.rules())) {
                    List<Integer> more = new ArrayList<>(group.types());
                    more.add(type);
                    groups.set(number, new Group(more, group.rules()));
                    return;
                }
            }
            List<Rule> reasons = contradiction.ofDemand();
            if (!reasons.isEmpty()) {
                groups.add(new Group(List.of(type), reasons));
            }
        }
    }
}
