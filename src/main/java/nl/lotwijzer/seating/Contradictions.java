package nl.lotwijzer.seating;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.lotwijzer.seating.Contradiction.Reason;

/** Finds rules that cannot all be obeyed, before any search for a good seating. */
final class Contradictions {
    private final SeatingProblem problem;

    Contradictions(SeatingProblem problem) {
        this.problem = problem;
    }

    /** Returns the first contradiction of each round that has one; rounds that are alike have the same. */
    List<Contradiction> all() {
        List<Contradiction> found = new ArrayList<>();
        List<RoundRules> rules = new ArrayList<>();
        List<Optional<Contradiction>> known = new ArrayList<>();
        for (int round = 0; round < problem.rounds().size(); round++) {
            RoundRules ofRound = new RoundRules(problem, round);
            int like = IntStream.range(0, round)
                    .filter(earlier -> ofRound.isLike(rules.get(earlier)))
                    .findFirst()
                    .orElse(round);
            int number = round;
            rules.add(ofRound);
            known.add(like < round ? known.get(like) : of(round));
            known.get(round)
                    .map(same -> new Contradiction(same.reason(), number, same.rules()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Returns the first contradiction of this round, if its tables had other sizes. */
    List<Contradiction> withSizes(int round, int[] sizes) {
        return new Contradictions(problem.withSizes(round, sizes))
                .of(round).stream().toList();
    }

    /** Takes rules away as long as the others still contradict each other: each one that is left counts. */
    private Optional<Contradiction> of(int round) {
        if (reason(problem, round).isEmpty()) {
            return Optional.empty();
        }
        List<SeatingRule> left = new ArrayList<>(
                problem.rules().stream().filter(rule -> rule.holdsIn(round)).toList());
        for (SeatingRule rule : List.copyOf(left)) {
            List<SeatingRule> fewer = new ArrayList<>(left);
            fewer.remove(rule);
            if (reason(problem.withRules(fewer), round).isPresent()) {
                left = fewer;
            }
        }
        Reason reason = reason(problem.withRules(left), round).orElseThrow();
        return Optional.of(new Contradiction(reason, round, left));
    }

    /** Returns why no seating obeys the rules of this round; empty if one does, or if that is not known. */
    private static Optional<Reason> reason(SeatingProblem problem, int round) {
        RoundRules rules = new RoundRules(problem, round);
        return plain(rules).or(() -> {
            if (!fits(rules, rules.round().sizes())) {
                return Optional.of(Reason.TOO_FEW_SEATS);
            }
            if (!fits(rules, oneEach(rules), strangers(rules), _ -> 1)) {
                return Optional.of(Reason.TOO_FEW_TABLES);
            }
            return new FirstSeating(rules).search() == FirstSeating.Outcome.IMPOSSIBLE
                    ? Optional.of(Reason.NO_WAY)
                    : Optional.empty();
        });
    }

    private static Optional<Reason> plain(RoundRules rules) {
        for (int unit = 0; unit < rules.units(); unit++) {
            int people = rules.people(unit).length;
            if (rules.apart(unit).get(unit)) {
                return Optional.of(Reason.TOGETHER_AND_APART);
            }
            if (rules.tables(unit).isEmpty()) {
                return Optional.of(Reason.NO_TABLE_LEFT);
            }
            if (rules.tables(unit).stream().noneMatch(table -> rules.round().size(table) >= people)) {
                return Optional.of(Reason.GROUP_TOO_LARGE);
            }
        }
        return Optional.empty();
    }

    private static int[] oneEach(RoundRules rules) {
        return IntStream.range(0, rules.round().tables())
                .map(table -> Math.min(1, rules.round().size(table)))
                .toArray();
    }

    private static boolean fits(RoundRules rules, int[] seats) {
        BitSet all = new BitSet();
        all.set(0, rules.units());
        return fits(rules, seats, all, unit -> rules.people(unit).length);
    }

    /** Whether units that need so many seats each, not all at one table, fit at the tables that they may sit at. */
    private static boolean fits(RoundRules rules, int[] seats, BitSet units, IntUnaryOperator needed) {
        CheapestFlow flow = new CheapestFlow(rules.units() + seats.length + 2);
        int source = rules.units() + seats.length;
        int wanted = 0;
        for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
            int from = unit;
            int people = needed.applyAsInt(unit);
            wanted += people;
            flow.arc(source, unit, people, 0);
            rules.tables(unit).stream()
                    .filter(table -> table < seats.length)
                    .forEach(table -> flow.arc(from, rules.units() + table, people, 0));
        }
        for (int table = 0; table < seats.length; table++) {
            flow.arc(rules.units() + table, source + 1, seats[table], 0);
        }
        return flow.send(source, source + 1, wanted) == wanted;
    }

    /** Returns many units that are all kept apart from each other, found by taking the one with the most candidates. */
    private static BitSet strangers(RoundRules rules) {
        BitSet chosen = new BitSet();
        BitSet open = new BitSet();
        open.set(0, rules.units());
        while (!open.isEmpty()) {
            BitSet left = open;
            int next = open.stream()
                    .boxed()
                    .max((one, other) -> Integer.compare(common(rules, one, left), common(rules, other, left)))
                    .orElseThrow();
            chosen.set(next);
            BitSet fewer = (BitSet) open.clone();
            fewer.and(rules.apart(next));
            open = fewer;
        }
        return chosen;
    }

    private static int common(RoundRules rules, int unit, BitSet among) {
        BitSet both = (BitSet) among.clone();
        both.and(rules.apart(unit));
        return both.cardinality();
    }
}
