package nl.lotwijzer.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Mends the seating of one round on the day: people left, others came. As few people as can be get another seat such that
 * every table keeps to its least and most people and no rule is broken; of all ways to do so with so few it looks for the
 * one with the best score.
 *
 * <p>It looks at something that is wrong: somebody without a seat, two people at one table who are to be kept apart, a
 * table with too many or too few. Every way to mend it moves somebody concerned, so it tries each of them to each table, and
 * so on with what is still wrong then; with 0 moves, then 1, then 2 … As soon as nothing wrong is left the moves are the
 * fewest, and every way with so few is met in this manner. Ways that cannot become better than the best one are left out.
 */
public final class ReseatingSearch {
    /** Steps that take about a second for 150 people; small cases need far fewer. */
    public static final long USUAL_STEPS = 300_000;

    private static final int LONGER = 10;
    private static final int NODE_SHARE = 4;

    private final SeatingProblem problem;
    private final int round;
    private final long mostSteps;
    private final DayPlan plan;
    private final DayBounds bounds;
    private final Seating current;
    private final boolean[] fixed;
    private final boolean[][] closed;
    private int allowed;
    private long steps;
    private boolean cutShort;
    private long bestCost;
    private int[] best = {};

    private ReseatingSearch(
            SeatingProblem problem, int round, Seating current, int[] least, int[] most, long mostSteps) {
        this.problem = problem;
        this.round = round;
        this.current = current;
        this.mostSteps = mostSteps;
        this.plan = new DayPlan(problem, round, current, least, most);
        this.bounds = new DayBounds(plan);
        this.fixed = new boolean[plan.units()];
        this.closed = new boolean[plan.units()][plan.tables()];
    }

    /**
     * Mends a round. Who is present is what the round of the problem says now; of the sizes of its tables only their number
     * counts.
     *
     * @param current every round; in this one people may be without a seat, and seats of people who are absent are ignored
     * @param least   the least people at each table
     * @param most    the most people at each table; 0 closes it
     * @param steps   the most steps to look for the best score, {@link #USUAL_STEPS} to begin with
     * @return the mended seating; empty if the tables cannot keep to their limits under the rules, or a long search found no
     *     way
     * @throws ContradictionException   if no seating of this round obeys the rules
     * @throws IllegalArgumentException if there are limits for another number of tables
     */
    public static Optional<Reseating> reseat(
            SeatingProblem problem, int round, Seating current, int[] least, int[] most, long steps)
            throws ContradictionException {
        if (least.length != problem.round(round).tables() || most.length != least.length) {
            throw new IllegalArgumentException("Limits for every table are needed");
        }
        List<Contradiction> contradictions = new Contradictions(problem).withSizes(round, most);
        if (!contradictions.isEmpty()) {
            throw new ContradictionException(contradictions);
        }
        int present = problem.round(round).presentCount();
        if (Arrays.stream(least).sum() > present || Arrays.stream(most).sum() < present) {
            return Optional.empty();
        }
        return new ReseatingSearch(problem, round, current, least.clone(), most.clone(), steps).run();
    }

    private Optional<Reseating> run() {
        boolean fewestProven = true;
        for (allowed = bounds.movesNeeded(); allowed <= problem.people(); allowed++) {
            steps = 0;
            cutShort = false;
            bestCost = Long.MAX_VALUE;
            search(0);
            if (bestCost < Long.MAX_VALUE) {
                return Optional.of(outcome(fewestProven));
            }
            fewestProven &= !cutShort;
        }
        return Optional.empty();
    }

    private Reseating outcome(boolean fewestProven) {
        int[] before = plan.seatsBefore();
        List<Integer> moved = new ArrayList<>();
        List<Integer> seated = new ArrayList<>();
        for (int person = 0; person < best.length; person++) {
            if (before[person] == Seating.NOWHERE && best[person] != Seating.NOWHERE) {
                seated.add(person);
            } else if (before[person] != best[person]) {
                moved.add(person);
            }
        }
        Seating mended = current.with(round, best);
        SeatingScore score = new LiveSeating(problem, mended).score();
        return new Reseating(mended, moved, seated, score, fewestProven, fewestProven && !cutShort);
    }

    private boolean isOver() {
        cutShort |= steps > (bestCost < Long.MAX_VALUE ? mostSteps : LONGER * mostSteps);
        return cutShort;
    }

    private void search(int moved) {
        if (bounds.lowestCost(allowed - moved, fixed) >= bestCost) {
            return;
        }
        steps += plan.units() / NODE_SHARE;
        Optional<List<Option>> ways = ways(moved);
        if (ways.isEmpty()) {
            bestCost = plan.cost();
            best = plan.seats();
            return;
        }
        List<Option> tried = promising(ways.get(), moved);
        int done = 0;
        while (done < tried.size() && !isOver()) {
            Option way = tried.get(done++);
            int from = plan.table(way.unit());
            plan.put(way.unit(), way.table());
            fixed[way.unit()] = true;
            search(moved + plan.moved(way.unit(), way.table()));
            fixed[way.unit()] = false;
            plan.put(way.unit(), from);
            closed[way.unit()][way.table()] = true;
        }
        tried.subList(0, done).forEach(way -> closed[way.unit()][way.table()] = false);
    }

    /** Returns the ways that are open and leave few enough moves, the cheapest first. */
    private List<Option> promising(List<Option> ways, int moved) {
        List<Option> promising = new ArrayList<>();
        for (Option way : ways) {
            steps++;
            if (!isOpen(way, moved)) {
                continue;
            }
            int from = plan.table(way.unit());
            plan.put(way.unit(), way.table());
            if (moved + plan.moved(way.unit(), way.table()) + bounds.movesNeeded() <= allowed) {
                promising.add(new Option(way.unit(), way.table(), plan.cost()));
            }
            plan.put(way.unit(), from);
        }
        promising.sort(Comparator.comparingLong(Option::cost));
        return promising;
    }

    /** Returns every way to mend something that is wrong, of those without a place the one with fewest; empty if nothing is. */
    private Optional<List<Option>> ways(int moved) {
        Optional<List<Option>> homeless = IntStream.range(0, plan.units())
                .filter(unit -> plan.table(unit) == Seating.NOWHERE)
                .mapToObj(unit -> everywhere(unit).stream()
                        .filter(way -> isOpen(way, moved))
                        .toList())
                .min(Comparator.comparingInt(List::size));
        return homeless.or(this::enemies).or(this::tooMany).or(this::tooFew);
    }

    /** Whether a way is not tried yet, and leaves as many moves as those need who have to make room for it. */
    private boolean isOpen(Option way, int moved) {
        int unit = way.unit();
        int table = way.table();
        if (fixed[unit] || closed[unit][table] || !plan.allows(unit, table)) {
            return false;
        }
        int enemy = plan.enemyAt(unit, table);
        int leaving = Math.max(enemy < 0 ? 0 : plan.size(enemy), plan.size(unit) - plan.room(table));
        return (enemy < 0 || !fixed[enemy]) && moved + plan.moved(unit, table) + Math.max(0, leaving) <= allowed;
    }

    private List<Option> everywhere(int unit) {
        return IntStream.range(0, plan.tables())
                .filter(table -> table != plan.table(unit) && plan.allows(unit, table))
                .mapToObj(table -> new Option(unit, table, 0))
                .toList();
    }

    private Optional<List<Option>> enemies() {
        for (int unit = 0; unit < plan.units(); unit++) {
            int enemy = plan.enemyAt(unit, plan.table(unit));
            if (enemy >= 0) {
                List<Option> ways = new ArrayList<>(everywhere(unit));
                ways.addAll(everywhere(enemy));
                return Optional.of(ways);
            }
        }
        return Optional.empty();
    }

    private Optional<List<Option>> tooMany() {
        return IntStream.range(0, plan.tables())
                .filter(table -> plan.tooMany(table) > 0)
                .mapToObj(table -> IntStream.range(0, plan.units())
                        .filter(unit -> plan.table(unit) == table && !fixed[unit])
                        .mapToObj(this::everywhere)
                        .flatMap(List::stream)
                        .toList())
                .findFirst();
    }

    private Optional<List<Option>> tooFew() {
        return IntStream.range(0, plan.tables())
                .filter(table -> plan.tooFew(table) > 0)
                .mapToObj(table -> IntStream.range(0, plan.units())
                        .filter(unit -> plan.table(unit) != table && !fixed[unit])
                        .mapToObj(unit -> new Option(unit, table, 0))
                        .toList())
                .findFirst();
    }

    /** A unit to a table, and the cost after that. */
    private record Option(int unit, int table, long cost) {}
}
