package nl.lotwijzer.sortition;

import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.PriceList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ideal chances for a goal over the relaxation. Where a goal weighs only the smallest and the largest chance,
 * many chances are equally good; of those LEXIMIN takes the fairest: MAXIMIN keeps the largest chance as small as the
 * largest smallest chance allows, MINIMAX and GOLDILOCKS fix the ceiling, and LEXIMIN settles the rest under it.
 */
final class IdealSearch {

    private final PanelModel model;
    private final Goal goal;
    private final List<int[]> panels;
    private final Progress progress;

    /** Starts from lawful panels that together hold every type that fits one. */
    IdealSearch(PanelModel model, Goal goal, List<int[]> panels, Progress progress) {
        this.model = model;
        this.goal = goal;
        this.panels = panels;
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param smallest what proves the bound on the smallest chance
     * @param optimum what proves the bound of the objective; null where that is the same
     * @param ceiling what no ideal chance exceeds; null where the goal has no ceiling
     */
    record Found(
            Ideals ideals,
            PriceList smallest,
            @Nullable PriceList optimum,
            @Nullable Fraction ceiling) {}

    Found find() {
        if (goal.objective() == Objective.LEXIMIN) {
            Ideals ideals = new Relaxation(model, null, progress).solve();
            return new Found(ideals, ideals.levels().getFirst().prices(), null, null);
        }
        Prices smallest = new Relaxation(model, null, progress).smallest();
        if (goal.objective() == Objective.NASH) {
            Ideals ideals = new Nash(model, panels, progress).solve();
            return new Found(ideals, smallest.listed(model), Nash.proof(model, ideals), null);
        }
        Spread spread = new Spread(model, progress);
        Spread.Best best = switch (goal.objective()) {
            case MAXIMIN -> spread.leastCeiling(smallestBound(smallest));
            case MINIMAX -> spread.leastCeiling(Fraction.ZERO);
            case GOLDILOCKS -> spread.goldilocks(goal.gamma());
            case LEXIMIN, NASH -> throw new IllegalStateException("no matter of spread");
        };
        Ideals ideals = new Relaxation(model, best.ceiling(), progress).solve();
        PriceList optimum =
                goal.objective() == Objective.MAXIMIN ? null : best.prices().listed(model);
        return new Found(ideals, smallest.listed(model), optimum, best.ceiling());
    }

    private Fraction smallestBound(Prices prices) {
        return new Fraction(prices.limitBesides(model), prices.ofSmallest(model));
    }
}
