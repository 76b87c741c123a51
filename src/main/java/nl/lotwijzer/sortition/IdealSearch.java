package nl.lotwijzer.sortition;

import java.util.List;
import nl.lotwijzer.proof.Fraction;
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
        return switch (goal.objective()) {
            case LEXIMIN -> leximin();
            case NASH -> nash();
            case MAXIMIN -> {
                Prices smallest = smallest();
                Spread.Best best = spread().leastCeiling(smallestBound(smallest));
                yield under(best.ceiling(), smallest, null);
            }
            case MINIMAX -> {
                Spread.Best best = spread().leastCeiling(Fraction.ZERO);
                yield under(best.ceiling(), smallest(), best.prices());
            }
            case GOLDILOCKS -> {
                Spread.Best best = spread().goldilocks(goal.gamma());
                yield under(best.ceiling(), smallest(), best.prices());
            }
        };
    }

    private Found leximin() {
        Ideals ideals = new Relaxation(model, null, progress).solve();
        return new Found(ideals, ideals.levels().getFirst().prices(), null, null);
    }

    private Found nash() {
        Ideals ideals = new Nash(model, panels, progress).solve();
        return new Found(ideals, smallest().listed(model), Nash.proof(model, ideals), null);
    }

    /** The fairest chances under a ceiling. */
    private Found under(Fraction ceiling, Prices smallest, @Nullable Prices optimum) {
        Ideals ideals = new Relaxation(model, ceiling, progress).solve();
        PriceList proof = optimum == null ? null : optimum.listed(model);
        return new Found(ideals, smallest.listed(model), proof, ceiling);
    }

    private Spread spread() {
        return new Spread(model, progress);
    }

    private Prices smallest() {
        return new Relaxation(model, null, progress).smallest();
    }

    private Fraction smallestBound(Prices prices) {
        return new Fraction(prices.limitBesides(model), prices.ofSmallest(model));
    }
}
