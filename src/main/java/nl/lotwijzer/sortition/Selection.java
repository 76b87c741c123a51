package nl.lotwijzer.sortition;

import java.util.List;

/** The entry: from a pool and its rules to the fairest chances and the table of the draw. */
public final class Selection {

    private Selection() {}

    /**
     * Computes LEXIMIN chances and a uniform table. The same pool, rules and number of rows give the same answer in
     * every process and on every machine.
     *
     * @param rows the number of rows m of the table: 100, 1,000 or 10,000 (any number from 1 is computed)
     * @throws InfeasibleException when no panel obeys the rules
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static SelectionResult compute(Pool pool, SelectionRules rules, int rows, Progress progress)
            throws InfeasibleException {
        progress.checkCancelled();
        if (rows < 1) {
            throw new IllegalArgumentException("a table has at least one row, not " + rows);
        }
        if (pool.size() < rules.panelSize()) {
            throw new InfeasibleException(new Infeasibility(List.of(new Rule.PanelSize(rules.panelSize())), List.of()));
        }
        throw new UnsupportedOperationException("the engine comes with the next commit");
    }
}
