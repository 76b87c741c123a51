package nl.lotwijzer.sortition;

import java.util.List;

/**
 * Why there is no lawful panel, why somebody has no chance at all, or is drawn for certain: the rules that leave no choice.
 */
public final class Explanation {

    private Explanation() {}

    /**
     * Whether there is a lawful panel, without the reason if there is none: mostly an answer within milliseconds.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static boolean lawfulPanelExists(Pool pool, SelectionRules rules, Progress progress) {
        PanelModel model = new PanelModel(pool, rules);
        IntegerSearch search = new IntegerSearch(model.simplex(), model.matrix(), progress);
        return search.any(Long.MAX_VALUE) == IntegerSearch.Outcome.FOUND;
    }

    /**
     * The reason why there is no lawful panel; only to be asked when there is none.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static Infeasibility whyNone(Pool pool, SelectionRules rules, Progress progress) {
        return new Contradiction(pool, rules, progress).explain();
    }

    /**
     * The rules that keep a type out of every lawful panel: together they leave its members no seat, and without any one
     * of them the rest would.
     *
     * @param type the number of the type
     * @return the rules; none when a lawful panel has a member of the type. When there is no lawful panel at all, the rules
     *     may say so without regard to the type
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static List<Rule> whyExcluded(Pool pool, SelectionRules rules, int type, Progress progress) {
        return of(pool, rules, type, true, progress);
    }

    /**
     * The rules that give every member of a type a seat in every lawful panel: together they leave nobody of them out, and
     * without any one of them the rest would.
     *
     * @param type the number of the type
     * @return the rules; none when a lawful panel leaves a member of the type out
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static List<Rule> whyCertain(Pool pool, SelectionRules rules, int type, Progress progress) {
        return of(pool, rules, type, false, progress);
    }

    private static List<Rule> of(Pool pool, SelectionRules rules, int type, boolean seated, Progress progress) {
        RuleProgram program = new RuleProgram(pool, rules, progress);
        Contradiction.Demand demand = new Contradiction.Demand(type, seated);
        return new Contradiction(pool, rules, demand, program, progress).ofDemand();
    }
}
