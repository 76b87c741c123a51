package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.Noise;
import org.jspecify.annotations.Nullable;

/**
 * LEXIMIN over the relaxation: average compositions y with y_t = n_t p_t that obey the rules, but need not be averages
 * of whole panels; if asked, under a ceiling that no chance may exceed. What comes out bounds the true optimum level by
 * level, with prices as proof.
 *
 * <p>A level is found from above, as Newton would: give every unsettled type at least the chance z; when the rules
 * forbid that, the proof is an inequality that says for which z they would not; take that z, and ask again. The first z
 * that the rules allow is the level, and the inequality that gave it settles the types that it weighs.
 */
final class Relaxation {

    private final PanelModel model;
    private final @Nullable Fraction ceiling;
    private final Progress progress;
    private final DualSimplex simplex;
    private final Fraction[] mostSeats;
    private final double[] most;

    Relaxation(PanelModel model, @Nullable Fraction ceiling, Progress progress) {
        this.model = model;
        this.ceiling = ceiling;
        this.progress = progress;
        this.simplex = model.simplex();
        this.mostSeats = new Fraction[model.types()];
        this.most = new double[model.types()];
        Noise noise = new Noise(1);
        for (int type = 0; type < model.types(); type++) {
            simplex.cost(type, 0.5 + noise.next());
            mostSeats[type] = Prices.mostSeats(model, type, ceiling);
            most[type] = mostSeats[type].toDouble();
        }
    }

    /** Settles all chances. */
    Ideals solve() {
        Ideals ideals = new Ideals(model, ceiling);
        while (!ideals.complete()) {
            progress.checkCancelled();
            progress.report(Phase.CHANCES, ideals.settledTypes(), model.types());
            ideals.settle(nextLevel(ideals));
        }
        return ideals;
    }

    /** What proves the first level: the most that everybody who fits a panel can have. */
    Prices smallest() {
        return nextLevel(new Ideals(model, ceiling));
    }

    /** What no lottery can give to everybody who fits a panel; exact. */
    Fraction smallestBound() {
        return new Ideals(model, ceiling).boundOrFail(smallest());
    }

    private Prices nextLevel(Ideals ideals) {
        Prices simplest = simplest(ideals);
        double chance = ideals.boundOrFail(simplest).toDouble();
        Obstacle obstacle = null;
        while (!allows(ideals, chance)) {
            progress.checkCancelled();
            Obstacle next = new Obstacle(model, simplex);
            double lower = bound(ideals, next);
            if (!(lower < chance)) {
                // the proof at hand is as good as the arithmetic can tell
                break;
            }
            obstacle = next;
            chance = lower;
        }
        return obstacle == null ? simplest : obstacle.prices(ceiling);
    }

    /** The better of two proofs that need no search: by the size of the panel, or by who can have the fewest seats. */
    private Prices simplest(Ideals ideals) {
        Prices bySize = Prices.onRow(model, PanelModel.SIZE_ROW);
        Fraction fewest = null;
        List<Integer> held = new ArrayList<>();
        for (int type = 0; type < model.types(); type++) {
            if (!ideals.isSettled(type)) {
                Fraction own = mostSeats[type].dividedBy(Fraction.of(model.members(type)));
                int order = fewest == null ? -1 : own.compareTo(fewest);
                if (order < 0) {
                    held.clear();
                    fewest = own;
                }
                if (order <= 0) {
                    held.add(type);
                }
            }
        }
        return fewest != null && fewest.compareTo(ideals.boundOrFail(bySize)) < 0
                ? Prices.onTypes(model, held, ceiling)
                : bySize;
    }

    /** Whether the rules allow every unsettled type this chance. */
    private boolean allows(Ideals ideals, double chance) {
        for (int type = 0; type < model.types(); type++) {
            simplex.columnBounds(type, Math.min(ideals.seats(type, chance), most[type]), most[type]);
        }
        return simplex.solveAfresh();
    }

    /** The chance that an obstacle leaves all unsettled types, as {@link Ideals#bound} but in floating point. */
    private double bound(Ideals ideals, Obstacle obstacle) {
        double open = obstacle.rulesLimit();
        double shared = 0;
        for (int type = 0; type < model.types(); type++) {
            double weight = obstacle.onType(type);
            if (weight < 0) {
                open -= weight * most[type];
            } else if (ideals.isSettled(type)) {
                open -= weight * ideals.seats(type, 0);
            } else {
                shared += weight * model.members(type);
            }
        }
        return shared > DualSimplex.FEASIBLE ? open / shared : Double.NaN;
    }
}
