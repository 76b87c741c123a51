package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lotteries of whole panels, by column generation: a program over the panels found so far says what they can give, and at
 * what price per type; an integer program looks for a panel worth more at these prices. When there is none, the prices
 * are the weights of an inequality that all panels obey. Needed where {@link Peeling} fails, above all where whole
 * panels cannot reach what the {@link Relaxation} promises.
 */
final class Hull {

    private static final double SAME = 1e-10;

    private final PanelModel model;
    private final Progress progress;
    private final List<int[]> panels;
    private final PanelPricing pricing;
    private Lottery lottery = new Lottery();

    /** Starts from some lawful panels, which together hold every type that fits one. */
    Hull(PanelModel model, List<int[]> panels, Progress progress) {
        this.model = model;
        this.panels = new ArrayList<>(panels);
        this.progress = progress;
        this.pricing = new PanelPricing(model, progress);
    }

    /** The lottery last found. */
    Lottery lottery() {
        return lottery;
    }

    /** All panels found. */
    List<int[]> panels() {
        return List.copyOf(panels);
    }

    /** Returns whether a lottery gives these ideal chances; if so it is {@link #lottery()}. */
    boolean reaches(Ideals ideals) {
        boolean[] all = new boolean[model.types()];
        Arrays.fill(all, true);
        PanelMaster master = new PanelMaster(model, ideals.seats(), all, -1, panels);
        while (true) {
            progress.report(Phase.LOTTERY, panels.size(), 0);
            double shortfall = master.solve();
            lottery = master.lottery();
            if (shortfall > -SAME) {
                return true;
            }
            if (!addPanelWorthMore(master, master.roundedWeights())) {
                return false;
            }
        }
    }

    /** LEXIMIN over lotteries of whole panels. */
    Ideals leximin() {
        Ideals ideals = new Ideals(model);
        while (!ideals.complete()) {
            progress.report(Phase.LOTTERY, ideals.settledTypes(), model.types());
            settleLevel(ideals);
        }
        return ideals;
    }

    private void settleLevel(Ideals ideals) {
        boolean[] sharing = new boolean[model.types()];
        double[] base = new double[model.types()];
        for (int type = 0; type < base.length; type++) {
            sharing[type] = !ideals.isSettled(type);
            // a hair less than settled, so that rounding leaves a solution
            base[type] = sharing[type] ? 0 : Math.max(0, ideals.seats(type, 0) - 1e-11);
        }
        PanelMaster master = new PanelMaster(model, base, sharing, 0, panels);
        while (true) {
            progress.checkCancelled();
            master.solve();
            BigInteger[] weights = master.roundedWeights();
            if (addPanelWorthMore(master, weights)) {
                continue;
            }
            BigInteger[] exact = master.exactWeights();
            if (exact != null && addPanelWorthMore(master, exact)) {
                continue;
            }
            BigInteger[] proof = exact == null ? weights : exact;
            BigInteger most = pricing.most(proof, master.worth(proof));
            BigInteger noise = exact == null ? PanelMaster.NOISE : BigInteger.ZERO;
            ideals.settle(proof, most, noise, pricing.rulesAllowMore(proof, most));
            lottery = master.lottery();
            return;
        }
    }

    /** Returns whether a panel was found that is worth more than all known ones. */
    private boolean addPanelWorthMore(PanelMaster master, BigInteger[] weights) {
        int[] panel = pricing.worthMore(weights, master.worth(weights));
        if (panel == null || master.has(panel)) {
            return false;
        }
        panels.add(panel);
        master.add(panel);
        return true;
    }
}
