package nl.lotwijzer.sortition;

import java.util.List;

/**
 * Why somebody has no chance at all, or is drawn for certain: the rules that leave no choice.
 */
public final class Explanation {

    private Explanation() {}

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
