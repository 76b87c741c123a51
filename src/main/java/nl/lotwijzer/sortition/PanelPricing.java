package nl.lotwijzer.sortition;

import java.math.BigInteger;
import nl.lotwijzer.sortition.linear.DualSimplex;
import org.jspecify.annotations.Nullable;

/** Looks, by integer programs, for lawful panels that are worth more than those known. */
final class PanelPricing {

    /** Worths of up to so many bits are told apart one by one in floating point. */
    private static final int WHOLE_BITS = 20;

    private final PanelModel model;
    private final DualSimplex simplex;
    private final IntegerSearch search;

    PanelPricing(PanelModel model, Progress progress) {
        this.model = model;
        this.simplex = model.simplex();
        this.search = new IntegerSearch(simplex, model.matrix(), progress);
    }

    /** Returns a panel worth more than {@code known}; null when the search sees none. */
    int @Nullable [] worthMore(BigInteger[] weights, BigInteger known) {
        double scale = scale(weights);
        for (int type = 0; type < weights.length; type++) {
            simplex.cost(type, -weights[type].doubleValue() * scale);
        }
        double threshold = -known.doubleValue() * scale;
        return search.anyBelow(threshold, scale == 1 ? 1 : 0, Long.MAX_VALUE) == IntegerSearch.Outcome.FOUND
                ? search.solution()
                : null;
    }

    private double scale(BigInteger[] weights) {
        int bits = 0;
        for (int type = 0; type < model.types(); type++) {
            bits = Math.max(bits, weights[type].bitLength());
        }
        return bits > WHOLE_BITS ? StrictMath.scalb(1.0, -bits) : 1;
    }
}
