package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Lotteries of whole panels, by column generation: a program over the panels found so far says how near they can come to
 * the ideal seats, and at what price per type; an integer program looks for a panel worth more at these prices. When
 * there is none, and the ideal seats are worth more, the prices are the weights of an inequality that all panels obey and
 * the ideal seats do not: a cut. Needed where {@link Peeling} fails, above all where whole panels cannot reach what the
 * rules alone would allow.
 */
final class Hull {

    private static final double SAME = 1e-10;

    /** Ideal seats that are worth more than any panel by less than this part count as worth the same. */
    private static final double NEGLIGIBLE = 1e-9;

    private static final long MOST_CASES = 20_000;

    /** Weights of more bits than this are rounded, so that the rules keep to numbers that floating point holds. */
    private static final int MOST_BITS = 24;

    private final PanelModel model;
    private final Progress progress;
    private final List<int[]> panels;
    private final PanelPricing pricing;
    private Lottery lottery = new Lottery();
    private @Nullable Limit cut;

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

    /** After {@link #reaches} said no: the inequality that shows why, unless it could not be proved. */
    @Nullable
    Limit cut() {
        return cut;
    }

    /** Returns whether a lottery gives these ideal chances; if so it is {@link #lottery()}. */
    boolean reaches(Ideals ideals) {
        PanelMaster master = new PanelMaster(model, ideals.seats(), panels);
        cut = null;
        while (true) {
            progress.checkCancelled();
            progress.report(Phase.LOTTERY, panels.size(), 0);
            double shortfall = master.solve();
            lottery = master.lottery();
            if (shortfall > -SAME) {
                return true;
            }
            if (addPanelWorthMore(master, master.roundedWeights())) {
                continue;
            }
            BigInteger[] weights = cutWeights(master);
            if (addPanelWorthMore(master, weights)) {
                continue;
            }
            Exhaustion.Outcome outcome = Exhaustion.prove(model, weights, master.worth(weights), MOST_CASES, progress);
            int[] overlooked = outcome.panel();
            if (overlooked != null) {
                add(overlooked, master);
                continue;
            }
            if (outcome.cases() != null && isAbove(ideals, weights, master.worth(weights))) {
                cut = new Limit(byType(weights), master.worth(weights), outcome.cases());
            }
            return false;
        }
    }

    private boolean isAbove(Ideals ideals, BigInteger[] weights, BigInteger most) {
        Fraction worth = Fraction.ZERO;
        for (int type = 0; type < weights.length; type++) {
            worth = worth.plus(
                    ideals.of(type).times(model.members(type)).times(new Fraction(weights[type], BigInteger.ONE)));
        }
        Fraction excess = worth.minus(new Fraction(most, BigInteger.ONE));
        return excess.toDouble() > NEGLIGIBLE * most.doubleValue();
    }

    private static SortedMap<Integer, BigInteger> byType(BigInteger[] weights) {
        SortedMap<Integer, BigInteger> byType = new TreeMap<>();
        for (int type = 0; type < weights.length; type++) {
            if (weights[type].signum() > 0) {
                byType.put(type, weights[type]);
            }
        }
        return byType;
    }

    /** The weights exactly, where they are handy; else rounded. */
    private BigInteger[] cutWeights(PanelMaster master) {
        BigInteger[] exact = master.exactWeights();
        BigInteger[] weights = exact == null ? master.roundedWeights() : exact;
        int bits = Arrays.stream(weights).mapToInt(BigInteger::bitLength).max().orElse(0);
        if (bits > MOST_BITS) {
            BigInteger half = BigInteger.ONE.shiftLeft(bits - MOST_BITS - 1);
            Arrays.setAll(weights, type -> weights[type].add(half).shiftRight(bits - MOST_BITS));
        }
        return weights;
    }

    /** Returns whether a panel was found that is worth more than all known ones. */
    private boolean addPanelWorthMore(PanelMaster master, BigInteger[] weights) {
        int[] panel = pricing.worthMore(weights, master.worth(weights));
        if (panel == null || master.has(panel)) {
            return false;
        }
        add(panel, master);
        return true;
    }

    private void add(int[] panel, PanelMaster master) {
        panels.add(panel);
        master.add(panel);
    }
}
