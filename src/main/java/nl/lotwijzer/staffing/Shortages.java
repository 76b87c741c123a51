package nl.lotwijzer.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Names what cannot hold together, the smallest first: a single table, then tables of one session, somebody experienced or
 * a reserve too few at a session, and at last sessions that together ask more of people than they agreed to. Every claim is
 * proven by counting (Hall 1935): so many places, and so few people who may fill them.
 */
public final class Shortages {
    private static final Set<Rule> OF_TABLES = EnumSet.of(Rule.AVAILABILITY, Rule.LANGUAGE, Rule.CONFLICT, Rule.FIXED);

    private final StaffingProblem problem;
    private final List<Shortage> found = new ArrayList<>();

    private Shortages(StaffingProblem problem) {
        this.problem = problem;
    }

    /** Returns everything that cannot be; empty if every place can be filled as far as counting shows. */
    public static List<Shortage> of(StaffingProblem problem) {
        Shortages shortages = new Shortages(problem);
        List<Shortage.Place> left = new ArrayList<>();
        for (int session = 0; session < problem.sessions(); session++) {
            left.addAll(shortages.inSession(session));
        }
        if (!shortages.overSessions(
                left.stream().filter(place -> place.table() >= 0).toList(), with(Rule.MOST_SESSIONS))) {
            Set<Rule> withReserves = with(Rule.MOST_SESSIONS);
            withReserves.add(Rule.RESERVES);
            shortages.overSessions(left, withReserves);
        }
        return shortages.found;
    }

    /** Returns the tables and reserves of the session that can be filled when it is looked at alone. */
    private List<Shortage.Place> inSession(int session) {
        List<Shortage.Place> tables = new ArrayList<>();
        for (int table = 0; table < problem.tables(session); table++) {
            Shortage.Place place = new Shortage.Place(session, table);
            if (enough(List.of(place), OF_TABLES)) {
                tables.add(place);
            } else {
                add(List.of(place), OF_TABLES);
            }
        }
        boolean all = enough(tables, OF_TABLES);
        if (!all) {
            add(tables, OF_TABLES);
            return List.of();
        }
        List<Shortage.Place> reserved = withReserves(session, tables);
        if (!enough(reserved, OF_TABLES)) {
            addWhole(reserved, with(Rule.RESERVES));
            reserved = tables;
        }
        experience(session, tables);
        return reserved;
    }

    private List<Shortage.Place> withReserves(int session, List<Shortage.Place> tables) {
        List<Shortage.Place> places = new ArrayList<>(tables);
        IntStream.range(0, problem.reserves(session))
                .forEach(number -> places.add(new Shortage.Place(session, Staffing.RESERVE)));
        return places;
    }

    /** So many of the experienced can lead a table each, and any of them can be part of a full team. */
    private void experience(int session, List<Shortage.Place> tables) {
        Set<Rule> rules = with(Rule.EXPERIENCE);
        int possible = new Demand(problem, tables, rules).possible();
        int needed = Math.min(problem.experiencedLeast(session), tables.size());
        if (possible < needed) {
            Set<Rule> least = leastRules(
                    rules,
                    EnumSet.of(Rule.EXPERIENCE),
                    subset -> new Demand(problem, tables, subset).possible() >= needed);
            found.add(new Shortage(tables, needed, possible, least));
        }
    }

    /** Returns whether these sessions together ask too much. */
    private boolean overSessions(List<Shortage.Place> places, Set<Rule> rules) {
        boolean tooMuch = !enough(places, rules);
        if (tooMuch) {
            List<Shortage.Place> tight = new Demand(problem, places, rules).tight();
            List<Shortage.Place> kept = tight.isEmpty() ? places : tight;
            for (int session :
                    places.stream().map(Shortage.Place::session).distinct().toList()) {
                List<Shortage.Place> without = kept.stream()
                        .filter(place -> place.session() != session)
                        .toList();
                if (!enough(without, rules)) {
                    kept = without;
                }
            }
            addWhole(kept, rules);
        }
        return tooMuch;
    }

    private static Set<Rule> with(Rule rule) {
        Set<Rule> rules = EnumSet.copyOf(OF_TABLES);
        rules.add(rule);
        return rules;
    }

    private boolean enough(List<Shortage.Place> places, Set<Rule> rules) {
        return new Demand(problem, places, rules).enough();
    }

    /** Adds a shortage of the fewest of these places that are short of as many people, and of the fewest rules for which there is one. */
    private void add(List<Shortage.Place> places, Set<Rule> rules) {
        List<Shortage.Place> tight = new Demand(problem, places, rules).tight();
        List<Shortage.Place> kept = tight.isEmpty() ? places : tight;
        int missing = missing(kept, rules);
        for (Shortage.Place place : List.copyOf(kept)) {
            List<Shortage.Place> without =
                    kept.stream().filter(other -> !other.equals(place)).toList();
            if (missing(without, rules) == missing) {
                kept = without;
            }
        }
        addWhole(kept, rules);
    }

    private int missing(List<Shortage.Place> places, Set<Rule> rules) {
        return places.size() - new Demand(problem, places, rules).possible();
    }

    private void addWhole(List<Shortage.Place> places, Set<Rule> rules) {
        Set<Rule> always = EnumSet.noneOf(Rule.class);
        if (rules.contains(Rule.RESERVES)) {
            always.add(Rule.RESERVES);
        }
        Set<Rule> least = leastRules(rules, always, subset -> enough(places, subset));
        found.add(new Shortage(places, places.size(), new Demand(problem, places, least).possible(), least));
    }

    /** Returns a smallest set of these rules, with those that are always in it, under which there is not enough. */
    private static Set<Rule> leastRules(Set<Rule> rules, Set<Rule> always, Predicate<Set<Rule>> enough) {
        List<Rule> optional =
                rules.stream().filter(rule -> !always.contains(rule)).sorted().toList();
        return IntStream.range(0, 1 << optional.size())
                .boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount).thenComparing(Comparator.naturalOrder()))
                .map(bits -> {
                    Set<Rule> subset = EnumSet.noneOf(Rule.class);
                    subset.addAll(always);
                    IntStream.range(0, optional.size())
                            .filter(i -> (bits >> i & 1) == 1)
                            .forEach(i -> subset.add(optional.get(i)));
                    return subset;
                })
                .filter(subset -> !enough.test(subset))
                .findFirst()
                .orElse(rules);
    }
}
