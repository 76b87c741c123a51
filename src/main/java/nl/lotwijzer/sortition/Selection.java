package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Bounds;
import nl.lotwijzer.proof.Cases;
import nl.lotwijzer.proof.Facts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Limit;
import nl.lotwijzer.proof.PriceList;
import nl.lotwijzer.proof.Proof;
import org.jspecify.annotations.Nullable;

/** The entry: from a pool and its rules to the fairest chances, their proof, and the table of the draw. */
public final class Selection {

    /** Instead of a number of rows: the fewest of 100, 1,000 and 10,000 that cost nobody too much. */
    public static final int PROPOSED_ROWS = 0;

    private static final double SAME = 1e-9;

    /** With more types than this, column generation takes too long to be worth it. */
    private static final int LARGEST_HULL = 600;

    private static final int MOST_CUTS = 400;

    private static final long MOST_CASES = 20_000;

    private final Pool pool;
    private final SelectionRules rules;
    private final Goal goal;
    private final int rows;
    private final Progress progress;
    private final List<PhaseTime> phases = new ArrayList<>();

    private Selection(Pool pool, SelectionRules rules, Goal goal, int rows, Progress progress) {
        this.pool = pool;
        this.rules = rules;
        this.goal = goal;
        this.rows = rows;
        this.progress = progress;
    }

    /** As {@link #compute(Pool, SelectionRules, Goal, int, Progress)}, for LEXIMIN. */
    public static SelectionResult compute(Pool pool, SelectionRules rules, int rows, Progress progress)
            throws InfeasibleException {
        return compute(pool, rules, Goal.LEXIMIN, rows, progress);
    }

    /**
     * Computes the best chances and a uniform table. The same pool, rules, goal and number of rows give the same answer
     * in every process and on every machine, but for the seconds.
     *
     * @param rows the number of rows m of the table: 100, 1,000 or 10,000 (any number from 1 is computed), or
     *     {@link #PROPOSED_ROWS}
     * @throws IllegalArgumentException when a quota is on a criterion that the pool does not have
     * @throws InfeasibleException when no panel obeys the rules
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static SelectionResult compute(Pool pool, SelectionRules rules, Goal goal, int rows, Progress progress)
            throws InfeasibleException {
        if (rows < 1 && rows != PROPOSED_ROWS) {
            throw new IllegalArgumentException("a table has at least one row, not " + rows);
        }
        requireCriteria(pool, rules);
        return new Selection(pool, rules, goal, rows, progress).compute();
    }

    /** Returns the number of rows that {@link #PROPOSED_ROWS} stands for, of these options. */
    public static int proposedRows(List<RowOption> options) {
        return RowOptions.proposed(options);
    }

    /**
     * Returns when at least one panel obeys the rules. Far quicker than {@link #compute}, for a screen that answers while
     * somebody changes quotas.
     *
     * @throws IllegalArgumentException when a quota is on a criterion that the pool does not have
     * @throws InfeasibleException when no panel obeys the rules
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static void requireFeasible(Pool pool, SelectionRules rules, Progress progress) throws InfeasibleException {
        if (!feasible(pool, rules, progress)) {
            throw infeasible(pool, rules, progress);
        }
    }

    /**
     * Returns whether a panel obeys the rules, without looking for the reason where none does.
     *
     * @throws IllegalArgumentException when a quota is on a criterion that the pool does not have
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static boolean feasible(Pool pool, SelectionRules rules, Progress progress) {
        requireCriteria(pool, rules);
        PanelModel model = new PanelModel(pool, rules);
        IntegerSearch search = new IntegerSearch(model.simplex(), model.matrix(), progress);
        return search.any(Long.MAX_VALUE) != IntegerSearch.Outcome.NONE;
    }

    private static InfeasibleException infeasible(Pool pool, SelectionRules rules, Progress progress) {
        PanelModel model = new PanelModel(pool, rules);
        Exhaustion.Outcome outcome = Exhaustion.proveImpossible(model, MOST_CASES, progress);
        if (outcome.panel() != null) {
            throw new IllegalStateException("a lawful panel was overlooked");
        }
        return new InfeasibleException(
                new Contradiction(pool, rules, progress).explain(), model.facts(), outcome.cases());
    }

    private static void requireCriteria(Pool pool, SelectionRules rules) {
        for (Quota quota : rules.quotas()) {
            if (pool.size() > 0 && quota.criterion() >= pool.criteria()) {
                throw new IllegalArgumentException("a quota on criterion " + quota.criterion() + ", but there are "
                        + pool.criteria() + " criteria, numbered from 0");
            }
        }
    }

    private SelectionResult compute() throws InfeasibleException {
        PanelModel model = new PanelModel(pool, rules);
        long start = System.nanoTime();
        Coverage coverage = new Coverage(model, progress);
        if (!coverage.settle()) {
            throw infeasible(pool, rules, progress);
        }
        start = finished(Phase.COVERAGE, start);
        List<int[]> panels = new ArrayList<>(coverage.panels());
        IdealSearch.Found found = new IdealSearch(model, goal, coverage.panels(), progress).find();
        start = finished(Phase.CHANCES, start);
        Lottery lottery = new Peeling(model, progress).peel(found.ideals().seats());
        Optimality optimality = optimality(model, lottery, found.ideals());
        panels.addAll(lottery.panels());
        while (optimality == Optimality.BOUNDED && model.types() <= LARGEST_HULL) {
            Hull hull = new Hull(model, panels, progress);
            boolean reached = hull.reaches(found.ideals());
            Limit cut = hull.cut();
            panels = new ArrayList<>(hull.panels());
            lottery = hull.lottery();
            if (reached) {
                optimality = Optimality.ATTAINED;
            } else if (cut == null || model.cuts().size() == MOST_CUTS) {
                break;
            } else {
                model = model.with(cut);
                found = new IdealSearch(model, goal, coverage.panels(), progress).find();
            }
        }
        start = finished(Phase.LOTTERY, start);
        List<RowOption> options = RowOptions.of(model, found.ideals(), progress);
        int chosen = rows == PROPOSED_ROWS ? RowOptions.proposed(options) : rows;
        panels.removeAll(lottery.panels());
        LotteryTable table = new TableSearch(model, found.ideals(), chosen, progress).find(lottery, panels);
        start = finished(Phase.TABLE, start);
        Proof proof = proof(model, found);
        check(model, table);
        finished(Phase.CHECK, start);
        return new SelectionResult(pool, rules, model.facts(), proof, table, options, optimality, List.copyOf(phases));
    }

    private static Optimality optimality(PanelModel model, Lottery lottery, Ideals ideals) {
        return lottery.distance(model, ideals.seats()) > SAME ? Optimality.BOUNDED : Optimality.ATTAINED;
    }

    private Proof proof(PanelModel model, IdealSearch.Found found) {
        Facts facts = model.facts();
        List<Integer> excluded = IntStream.range(0, model.types())
                .filter(type -> model.capacity(type) == 0)
                .boxed()
                .toList();
        List<Fraction> ideals = found.ideals().all();
        Bounds bounds = Bounds.over(facts, excluded, model.cuts(), goal.gamma(), ideals);
        PriceList optimum = found.optimum();
        Fraction smallest = bounds.smallest(found.smallest());
        Fraction bound = optimum == null ? smallest : bounds.optimum(goal.objective(), optimum);
        if (smallest == null || bound == null) {
            throw new IllegalStateException("prices that prove no bound");
        }
        Fraction value = bounds.value(
                goal.objective(), found.ideals().smallest(), found.ideals().largest());
        return new Proof(
                goal.objective(),
                goal.gamma(),
                excluded,
                excluded.isEmpty() ? null : exclusion(excluded),
                model.cuts(),
                found.smallest(),
                smallest,
                optimum,
                bound,
                value,
                found.ceiling(),
                found.ideals().levels(),
                ideals);
    }

    /** Why no lawful panel has a seat for these types; null when that takes too many cases to write down. */
    private @Nullable Cases exclusion(List<Integer> excluded) {
        PanelModel model = new PanelModel(pool, rules);
        BigInteger[] weights = new BigInteger[model.types()];
        Arrays.setAll(weights, type -> excluded.contains(type) ? BigInteger.ONE : BigInteger.ZERO);
        Exhaustion.Outcome outcome = Exhaustion.prove(model, weights, BigInteger.ZERO, MOST_CASES, progress);
        if (outcome.panel() != null) {
            throw new IllegalStateException("a type that fits a panel was left out");
        }
        return outcome.cases();
    }

    private void check(PanelModel model, LotteryTable table) {
        for (int row = 0; row < table.rows(); row++) {
            progress.report(Phase.CHECK, row, table.rows());
            int[] seats = new int[table.types()];
            for (int type = 0; type < seats.length; type++) {
                seats[type] = table.seats(row, type);
            }
            if (!model.isLawful(seats)) {
                throw new IllegalStateException("row " + row + " is not a lawful panel");
            }
        }
    }

    private long finished(Phase phase, long start) {
        long now = System.nanoTime();
        phases.add(new PhaseTime(phase, (now - start) / 1e9));
        return now;
    }
}
