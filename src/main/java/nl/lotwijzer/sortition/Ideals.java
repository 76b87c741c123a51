package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The ideal chances as far as they are settled, level by level. Every level comes as an inequality Σ w_t x_t ≤ U that
 * holds for all lawful panels; the chance that it allows the unsettled types is computed here, exactly.
 */
final class Ideals {

    /** Ideal chances with a larger denominator are rounded down to this one. */
    private static final BigInteger FINEST = BigInteger.TEN.pow(15);

    private final PanelModel model;
    private final @Nullable Fraction[] settled;
    private final List<Level> levels = new ArrayList<>();
    private int unsettled;

    Ideals(PanelModel model) {
        this.model = model;
        this.settled = new Fraction[model.types()];
        for (int type = 0; type < settled.length; type++) {
            if (model.capacity(type) == 0) {
                settled[type] = Fraction.ZERO;
            } else {
                unsettled++;
            }
        }
    }

    boolean complete() {
        return unsettled == 0;
    }

    int settledTypes() {
        return settled.length - unsettled;
    }

    boolean isSettled(int type) {
        return settled[type] != null;
    }

    /** The settled chance of each member of a type. */
    Fraction of(int type) {
        Fraction chance = settled[type];
        if (chance == null) {
            throw new IllegalStateException("the chance of type " + type + " is not settled");
        }
        return chance;
    }

    /** The ideal seats per type in a panel, once all are settled. */
    double[] seats() {
        double[] seats = new double[settled.length];
        Arrays.setAll(seats, type -> of(type).times(model.members(type)).toDouble());
        return seats;
    }

    List<Fraction> all() {
        return IntStream.range(0, settled.length).mapToObj(this::of).toList();
    }

    List<Level> levels() {
        return List.copyOf(levels);
    }

    /** The ideal seats of a type in a panel, n_t·p_t; for an unsettled type as if its chance were {@code chance}. */
    double seats(int type, double chance) {
        Fraction own = settled[type];
        return model.members(type) * (own == null ? chance : own.toDouble());
    }

    /** The most that an inequality allows all unsettled types; null when it does not touch them. */
    @Nullable
    Fraction bound(BigInteger[] weights, BigInteger limit) {
        Fraction open = new Fraction(limit, BigInteger.ONE);
        BigInteger shared = BigInteger.ZERO;
        for (int type = 0; type < settled.length; type++) {
            BigInteger weight = weights[type].multiply(BigInteger.valueOf(model.members(type)));
            Fraction own = settled[type];
            if (own == null) {
                shared = shared.add(weight);
            } else if (own.signum() > 0 && weight.signum() > 0) {
                open = open.minus(own.times(new Fraction(weight, BigInteger.ONE)));
            }
        }
        return shared.signum() == 0 ? null : open.dividedBy(new Fraction(shared, BigInteger.ONE));
    }

    /** The most that prices allow all unsettled types; null when they do not touch them. */
    @Nullable
    Fraction bound(Prices prices) {
        return bound(weights(prices), prices.limit(model));
    }

    /** As {@link #bound(Prices)}, for prices that touch every type. */
    Fraction boundOrFail(Prices prices) {
        Fraction bound = bound(prices);
        if (bound == null) {
            throw new IllegalStateException("prices that touch no unsettled type");
        }
        return bound;
    }

    /** Settles, at the chance that the prices allow, the unsettled types that bear a price. */
    void settle(Prices prices) {
        settle(weights(prices), prices.limit(model), prices.noise(), false);
    }

    /** Settles, at the chance that an inequality allows, the unsettled types that bear a weight above the noise. */
    void settle(BigInteger[] weights, BigInteger limit, BigInteger noise, boolean integerProof) {
        Fraction bound = bound(weights, limit);
        if (bound == null) {
            throw new IllegalStateException("a level that settles no type");
        }
        Fraction chance = rounded(bound);
        List<Integer> types = new ArrayList<>();
        for (int type = 0; type < settled.length; type++) {
            if (settled[type] == null && weights[type].compareTo(noise) > 0) {
                settled[type] = chance;
                types.add(type);
            }
        }
        unsettled -= types.size();
        levels.add(new Level(chance, bound, types, integerProof));
    }

    private BigInteger[] weights(Prices prices) {
        BigInteger[] weights = new BigInteger[settled.length];
        Arrays.setAll(weights, type -> prices.weight(model, type));
        return weights;
    }

    private static Fraction rounded(Fraction bound) {
        return bound.denominator().compareTo(FINEST) <= 0
                ? bound
                : new Fraction(bound.times(new Fraction(FINEST, BigInteger.ONE)).floor(), FINEST);
    }
}
