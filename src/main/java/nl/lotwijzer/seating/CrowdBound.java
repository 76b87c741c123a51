package nl.lotwijzer.seating;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.lotwijzer.seating.Bounds.RepeatBound;
import nl.lotwijzer.seating.SeatingBounds.Argument;

/**
 * Counts within a crowd, any set of people: each round so many pairs of them at least share a table, wherever they sit under
 * the rules on tables; what exceeds the pairs of them that may meet for the first time are repeats. Crowds that have at most
 * one person in common have no pair in common, so that their repeats add up.
 */
final class CrowdBound {
    private static final int MOST_STEPS = 400;

    private final Acquaintance acquaintance;
    private final RoundRules[] rules;
    private final int[] likeness;
    private final Map<BitSet, Integer> known = new HashMap<>();

    CrowdBound(Acquaintance acquaintance, RoundRules[] rules) {
        this.acquaintance = acquaintance;
        this.rules = rules;
        this.likeness = likeness(rules);
    }

    /** Returns per round the first round that is like it. */
    private static int[] likeness(RoundRules[] rules) {
        return IntStream.range(0, rules.length)
                .map(round -> IntStream.range(0, round)
                        .filter(earlier -> rules[round].isLike(rules[earlier]))
                        .findFirst()
                        .orElse(round))
                .toArray();
    }

    RepeatBound everybody() {
        BitSet all = new BitSet();
        all.set(0, acquaintance.people());
        return new RepeatBound(repeats(all), Argument.PAIRS);
    }

    /** Returns the bound by crowds that the rules keep at few tables, with what others need besides. */
    RepeatBound fewTables(PersonBound people) {
        List<BitSet> chosen = new ArrayList<>();
        BitSet inside = new BitSet();
        int total = 0;
        for (BitSet crowd : improved(crowds())) {
            if (chosen.stream().allMatch(other -> common(other, crowd) <= 1) && repeats(crowd) > 0) {
                chosen.add(crowd);
                inside.or(crowd);
                total += repeats(crowd);
            }
        }
        return new RepeatBound(total + people.outside(inside), Argument.FEW_TABLES);
    }

    /** Crowds worth trying: those who sit together, those who may sit only at some tables, those who all met before. */
    private Set<BitSet> crowds() {
        Set<BitSet> crowds = new LinkedHashSet<>();
        for (RoundRules ofRound : rules) {
            for (int unit = 0; unit < ofRound.units(); unit++) {
                if (ofRound.isBound(unit)) {
                    crowds.add(members(ofRound, List.of(unit)));
                    BitSet tables = ofRound.tables(unit);
                    crowds.add(members(
                            ofRound,
                            IntStream.range(0, ofRound.units())
                                    .filter(other -> isWithin(ofRound.tables(other), tables))
                                    .boxed()
                                    .toList()));
                }
            }
        }
        crowds.addAll(new Cliques(acquaintance).all());
        crowds.removeIf(crowd -> crowd.cardinality() < 2 || crowd.cardinality() == acquaintance.people());
        return crowds;
    }

    private static BitSet members(RoundRules rules, Collection<Integer> units) {
        BitSet members = new BitSet();
        for (int unit : units) {
            for (int person : rules.people(unit)) {
                members.set(person);
            }
        }
        return members;
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    private static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** Returns the crowds with people added or left out as long as that raises their bound, the highest bound first. */
    private List<BitSet> improved(Set<BitSet> crowds) {
        BitSet bound = new BitSet();
        crowds.forEach(bound::or);
        Set<BitSet> all = new LinkedHashSet<>(crowds);
        int steps = 0;
        for (BitSet crowd : crowds) {
            BitSet now = crowd;
            for (int person = bound.nextSetBit(0);
                    person >= 0 && repeats(crowd) > 0 && steps < MOST_STEPS;
                    person = bound.nextSetBit(person + 1)) {
                BitSet other = (BitSet) now.clone();
                other.flip(person);
                now = repeats(other) > repeats(now) ? other : now;
                steps++;
            }
            all.add(now);
        }
        return all.stream()
                .sorted((one, other) -> Integer.compare(repeats(other), repeats(one)))
                .toList();
    }

    private int repeats(BitSet crowd) {
        return known.computeIfAbsent(crowd, people -> Math.max(0, meetings(people) - acquaintance.newsAmong(people)));
    }

    private int meetings(BitSet crowd) {
        int total = 0;
        int[] pairs = new int[rules.length];
        for (int round = 0; round < rules.length; round++) {
            pairs[round] = likeness[round] < round
                    ? pairs[likeness[round]]
                    : new CrowdRound(rules[round], crowd).fewestPairs();
            total += pairs[round];
        }
        return total;
    }
}
