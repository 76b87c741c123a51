package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;

/** The entry: from a pool and its rules to the fairest chances and the table of the draw. */
public final class Selection {

    private static final double SAME = 1e-9;

    /** With more types than this, column generation takes too long to be worth it. */
    private static final int LARGEST_HULL = 250;

    private final Pool pool;
    private final SelectionRules rules;
    private final int rows;
    private final Progress progress;
    private final List<PhaseTime> phases = new ArrayList<>();

    private Selection(Pool pool, SelectionRules rules, int rows, Progress progress) {
        this.pool = pool;
        this.rules = rules;
        this.rows = rows;
        this.progress = progress;
    }

    /**
     * Computes LEXIMIN chances and a uniform table. The same pool, rules and number of rows give the same answer in
     * every process and on every machine, but for the seconds.
     *
     * @param rows the number of rows m of the table: 100, 1,000 or 10,000 (any number from 1 is computed)
     * @throws IllegalArgumentException when a quota is on a criterion that the pool does not have
     * @throws InfeasibleException when no panel obeys the rules
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static SelectionResult compute(Pool pool, SelectionRules rules, int rows, Progress progress)
            throws InfeasibleException {
        if (rows < 1) {
            throw new IllegalArgumentException("a table has at least one row, not " + rows);
        }
        requireCriteria(pool, rules);
        return new Selection(pool, rules, rows, progress).compute();
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
        requireCriteria(pool, rules);
        PanelModel model = new PanelModel(pool, rules);
        IntegerSearch search = new IntegerSearch(model.simplex(), model.matrix(), progress);
        if (search.any(Long.MAX_VALUE) == IntegerSearch.Outcome.NONE) {
            throw new InfeasibleException(new Contradiction(pool, rules, progress).explain());
        }
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
            throw new InfeasibleException(new Contradiction(pool, rules, progress).explain());
        }
        start = finished(Phase.COVERAGE, start);
        Ideals ideals = new Relaxation(model, progress).solve();
        start = finished(Phase.CHANCES, start);
        Lottery lottery = new Peeling(model, progress).peel(ideals.seats());
        List<int[]> panels = new ArrayList<>(coverage.panels());
        panels.addAll(lottery.panels());
        Optimality optimality = Optimality.ATTAINED;
        if (lottery.distance(model, ideals.seats()) > SAME) {
            optimality = Optimality.BOUNDED;
        }
        if (optimality == Optimality.BOUNDED && model.types() <= LARGEST_HULL) {
            optimality = Optimality.ATTAINED;
            Hull hull = new Hull(model, panels, progress);
            if (!hull.reaches(ideals)) {
                ideals = hull.leximin();
            }
            lottery = hull.lottery();
            panels = hull.panels();
        }
        start = finished(Phase.LOTTERY, start);
        LotteryTable table = new TableSearch(model, ideals, rows, progress).find(lottery, panels);
        start = finished(Phase.TABLE, start);
        check(model, table);
        finished(Phase.CHECK, start);
        return new SelectionResult(pool, rules, ideals.all(), ideals.levels(), table, optimality, List.copyOf(phases));
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
