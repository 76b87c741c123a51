package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.lotwijzer.seating.SeatingRule;

/** Turns the rules of the project into rules of numbers, round by round. */
final class SeatingConditions {
    private final SeatingFacts facts;
    private final List<Sitting> sittings;
    private final List<int[]> sizes;
    private final Map<Long, Integer> numbers;

    /**
     * @param sizes   per round the seats of each table
     * @param numbers the number of everybody who is expected, by id
     */
    SeatingConditions(SeatingFacts facts, List<Sitting> sittings, List<int[]> sizes, Map<Long, Integer> numbers) {
        this.facts = facts;
        this.sittings = sittings;
        this.sizes = sizes;
        this.numbers = numbers;
    }

    /** Hands over every rule of numbers with the rule of the project that asks for it. */
    void add(BiConsumer<TableRule, SeatingRule> take) {
        Set<TableRule> rules = new LinkedHashSet<>();
        sittings.forEach(sitting -> rules.addAll(facts.rules(sitting)));
        for (TableRule rule : rules) {
            List<Integer> people = facts.people(rule).stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .toList();
            for (int round : rounds(rule)) {
                rules(rule, people, round).forEach(one -> take.accept(rule, one));
            }
        }
    }

    /** Returns the rounds in which a rule counts; one number for all of them where they need not be told apart. */
    private List<Integer> rounds(TableRule rule) {
        List<Integer> rounds = new ArrayList<>();
        for (int round = 0; round < sittings.size(); round++) {
            if (facts.rules(sittings.get(round)).contains(rule)) {
                rounds.add(round);
            }
        }
        boolean aboutTables = rule.kind() != TableRuleKind.APART && rule.kind() != TableRuleKind.TOGETHER;
        return aboutTables || rounds.size() < sittings.size() ? rounds : List.of(SeatingRule.EVERY_ROUND);
    }

    private List<SeatingRule> rules(TableRule rule, List<Integer> people, int round) {
        return switch (rule.kind()) {
            case APART -> pairs(people, round);
            case TOGETHER -> people.size() < 2 ? List.of() : List.of(new SeatingRule.Together(people, round));
            case FIXED, LANGUAGE, WHEELCHAIR -> {
                List<Integer> tables =
                        facts.tables(rule, sittings.get(round).session(), sizes.get(round).length).stream()
                                .map(table -> table - 1)
                                .toList();
                yield people.stream()
                        .<SeatingRule>map(person -> new SeatingRule.AtOneOf(person, tables, round))
                        .toList();
            }
        };
    }

    private static List<SeatingRule> pairs(List<Integer> people, int round) {
        List<SeatingRule> pairs = new ArrayList<>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                pairs.add(new SeatingRule.Apart(people.get(one), people.get(other), round));
            }
        }
        return pairs;
    }
}
