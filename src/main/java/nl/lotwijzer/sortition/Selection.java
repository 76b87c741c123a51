package nl.lotwijzer.sortition;

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
        throw new UnsupportedOperationException("the engine comes with the next commit");
    }
}
