package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * LEXIMIN over lotteries of whole panels, by column generation: a program over the panels found so far says what they
 * can give the unsettled types, and at what price per type; an integer program looks for a panel worth more at these
 * prices. When there is none, the prices are the weights of an inequality that all panels obey, and the level is proved.
 * Needed only where whole panels cannot reach what the {@link Relaxation} promises.
 */
final class Hull {

    private static final double SAME = 1e-10;
    private static final int WHOLE_BITS = 20;

    private final PanelModel model;
    private final Progress progress;
    private final List<int[]> panels;
    private final DualSimplex pricing;
    private Lottery lottery = new Lottery();

    /** Starts from some lawful panels, which together hold every type that fits one. */
    Hull(PanelModel model, List<int[]> panels, Progress progress) {
        this.model = model;
        this.panels = new ArrayList<>(panels);
        this.progress = progress;
        this.pricing = model.simplex();
    }

    /** Settles all chances. */
    Ideals solve() {
        Ideals ideals = new Ideals(model);
        while (!ideals.complete()) {
            progress.report(Phase.LOTTERY, ideals.settledTypes(), model.types());
            settleLevel(ideals);
        }
        return ideals;
    }

    /** The lottery that gives the chances last settled. */
    Lottery lottery() {
        return lottery;
    }

    /** All panels found. */
    List<int[]> panels() {
        return List.copyOf(panels);
    }

    private void settleLevel(Ideals ideals) {
        PanelMaster master = new PanelMaster(model, ideals, panels);
        while (true) {
            progress.checkCancelled();
            double chance = master.solve();
            BigInteger[] weights = master.weights();
            Best best = best(weights);
            Fraction bound = ideals.bound(weights, best.worth());
            if (bound == null) {
                throw new IllegalStateException("prices that touch no unsettled type");
            }
            if (bound.toDouble() <= chance + SAME || master.has(best.panel())) {
                ideals.settle(weights, best.worth(), master.noise(), best.beyondPrices());
                lottery = master.lottery();
                return;
            }
            panels.add(best.panel());
            master.add(best.panel());
        }
    }

    /**
     * The panel worth most.
     *
     * @param worth its worth, and no panel is worth more
     * @param beyondPrices whether the relaxation alone would allow more
     */
    private record Best(List<Integer> seats, BigInteger worth, boolean beyondPrices) {

        int[] panel() {
            return seats.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private Best best(BigInteger[] weights) {
        int bits = 0;
        for (BigInteger weight : weights) {
            bits = Math.max(bits, weight.bitLength());
        }
        double scale = bits > WHOLE_BITS ? StrictMath.scalb(1.0, -bits) : 1;
        for (int type = 0; type < weights.length; type++) {
            pricing.cost(type, -weights[type].doubleValue() * scale);
        }
        IntegerSearch search = new IntegerSearch(pricing, model.matrix(), progress);
        boolean whole = scale == 1;
        double relaxed = pricing.solveAfresh() ? -pricing.objective() : 0;
        if (search.cheapest(whole ? 1 : 0, Long.MAX_VALUE) != IntegerSearch.Outcome.FOUND) {
            throw new IllegalStateException("a model with a lawful panel has one no longer");
        }
        int[] panel = search.solution();
        BigInteger worth = BigInteger.ZERO;
        for (int type = 0; type < panel.length; type++) {
            worth = worth.add(weights[type].multiply(BigInteger.valueOf(panel[type])));
        }
        boolean beyondPrices = relaxed > worth.doubleValue() * scale * (1 + 1e-9) + 1e-9;
        // the search leaves out what is better by a hair only: a hair on top
        BigInteger hair = whole ? BigInteger.ZERO : worth.shiftRight(32).add(BigInteger.ONE);
        return new Best(Arrays.stream(panel).boxed().toList(), worth.add(hair), beyondPrices);
    }
}
