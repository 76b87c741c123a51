package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.sortition.Infeasibility;
import nl.lotwijzer.sortition.InfeasibleException;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Selection;

/**
 * Whether a panel can meet the quotas, and if not, why.
 *
 * @param problems what stands in the way; empty if a panel can
 */
public record Feasibility(List<Problem> problems) {
    public Feasibility {
        problems = List.copyOf(problems);
    }

    /** Returns whether there is at least one panel that meets all quotas. */
    public boolean feasible() {
        return problems.isEmpty();
    }

    /**
     * Returns whether there is such a panel, without the reason. Quick enough to keep up with somebody who types, but for
     * the largest pools.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static boolean possible(SelectionInput input, Progress progress) {
        return counted(input).isEmpty()
                && (PanelWitness.found(input, progress) || Selection.feasible(input.pool(), input.rules(), progress));
    }

    /**
     * Checks criterion by criterion what can be counted, and only when that is well whether one panel can meet everything
     * together. May take seconds for a large pool.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static Feasibility of(SelectionInput input, Progress progress) {
        List<Problem> counted = counted(input);
        if (!counted.isEmpty()) {
            return new Feasibility(counted);
        }
        try {
            Selection.requireFeasible(input.pool(), input.rules(), progress);
            return new Feasibility(List.of());
        } catch (InfeasibleException e) {
            return new Feasibility(List.of(explained(input, e.infeasibility())));
        }
    }

    /** Returns what is wrong by counting alone, at once. */
    public static List<Problem> counted(SelectionInput input) {
        List<Problem> problems = new ArrayList<>();
        int seats = input.seats();
        for (int place = 0; place < input.criteria().size(); place++) {
            problems.addAll(counted(input.criteria().get(place), input.supply(place), seats));
        }
        boolean told = problems.stream().anyMatch(Problem.NoCategories.class::isInstance);
        if (input.members().size() < seats && !told) {
            return List.of(new Problem.TooFewRegistrants(input.members().size(), seats));
        }
        return problems;
    }

    private static List<Problem> counted(Criterion criterion, List<Integer> supply, int seats) {
        List<Category> categories = criterion.categories();
        if (categories.isEmpty()) {
            return List.of(new Problem.NoCategories(criterion));
        }
        List<Problem> problems = new ArrayList<>();
        if (criterion.lowest() > seats) {
            problems.add(new Problem.MinimumsTooHigh(criterion, seats));
        }
        int reachable = 0;
        for (int place = 0; place < categories.size(); place++) {
            Category category = categories.get(place);
            reachable += Math.min(category.max(), supply.get(place));
            if (supply.get(place) < category.min()) {
                problems.add(new Problem.TooFewInCategory(criterion, category, supply.get(place)));
            }
        }
        if (criterion.highest() < seats) {
            problems.add(new Problem.MaximumsTooLow(criterion, seats));
        } else if (reachable < seats) {
            problems.add(new Problem.TooFewUnderMaximums(criterion, reachable, seats));
        }
        return problems;
    }

    /** Returns the contradiction that the selection found, with the names that it does not know. */
    public static Problem explained(SelectionInput input, Infeasibility infeasibility) {
        RuleWords words = new RuleWords(input);
        return new Problem.Contradiction(
                infeasibility.contradiction().stream().map(words::of).toList());
    }
}
