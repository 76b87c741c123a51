package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Level;
import org.jspecify.annotations.Nullable;

/**
 * The ideal chances as far as they are settled, level by level. Every level comes with prices that say what all lawful
 * panels cost at most; the chance that this leaves the unsettled types is computed here, exactly.
 */
final class Ideals {

    /** Ideal chances with a larger denominator are rounded down to this one. */
    static final BigInteger FINEST = BigInteger.TEN.pow(15);

    private final PanelModel model;
    private final @Nullable Fraction ceiling;
    private final @Nullable Fraction[] settled;
    private final List<Level> levels = new ArrayList<>();
    private int unsettled;

    /** Nothing settled yet, but the types that fit no panel; {@code ceiling} is what no chance may exceed, or null. */
    Ideals(PanelModel model, @Nullable Fraction ceiling) {
        this.model = model;
        this.ceiling = ceiling;
        this.settled = new Fraction[model.types()];
        for (int type = 0; type < settled.length; type++) {
            if (model.capacity(type) == 0) {
                settled[type] = Fraction.ZERO;
            } else {
                unsettled++;
            }
        }
    }

    /** Ideals that were found otherwise than level by level; one chance per type. */
    Ideals(PanelModel model, List<Fraction> chances) {
        this.model = model;
        this.ceiling = null;
        this.settled = chances.toArray(Fraction[]::new);
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

    /** The smallest chance of those who fit a panel. */
    Fraction smallest() {
        return fitting().stream().min(Fraction::compareTo).orElse(Fraction.ZERO);
    }

    /** The largest chance. */
    Fraction largest() {
        return fitting().stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
    }

    private List<Fraction> fitting() {
        return IntStream.range(0, settled.length)
                .filter(type -> model.capacity(type) > 0)
                .mapToObj(this::of)
                .toList();
    }

    List<Level> levels() {
        return List.copyOf(levels);
    }

    /** The ideal seats of a type in a panel, n_t·p_t; for an unsettled type as if its chance were {@code chance}. */
    double seats(int type, double chance) {
        Fraction own = settled[type];
        return model.members(type) * (own == null ? chance : own.toDouble());
    }

    /** The most that prices allow all unsettled types; null when they do not touch them. */
    @Nullable
    Fraction bound(Prices prices) {
        return bound(weights(prices), prices.limit(model, ceiling));
    }

    private @Nullable Fraction bound(BigInteger[] weights, Fraction limit) {
        BigInteger shared = BigInteger.ZERO;
        for (int type = 0; type < settled.length; type++) {
            if (settled[type] == null) {
                shared = shared.add(cost(weights, type));
            }
        }
        if (shared.signum() == 0) {
            return null;
        }
        Fraction open = limit;
        for (Level level : levels) {
            BigInteger cost = BigInteger.ZERO;
            for (int type : level.types()) {
                cost = cost.add(cost(weights, type));
            }
            open = open.minus(level.chance().times(new Fraction(cost, BigInteger.ONE)));
        }
        return open.dividedBy(new Fraction(shared, BigInteger.ONE));
    }

    private BigInteger cost(BigInteger[] weights, int type) {
        return weights[type].multiply(BigInteger.valueOf(model.members(type)));
    }

    /** As {@link #bound(Prices)}, for prices that touch every type. */
    Fraction boundOrFail(Prices prices) {
        Fraction bound = bound(prices);
        if (bound == null) {
            throw new IllegalStateException("prices that touch no unsettled type");
        }
        return bound;
    }

    /** Settles, at the chance that the prices allow, the unsettled types that bear a price above the noise. */
    void settle(Prices prices) {
        BigInteger[] weights = weights(prices);
        Fraction bound = bound(weights, prices.limit(model, ceiling));
        if (bound == null) {
            throw new IllegalStateException("a level that settles no type");
        }
        Fraction chance = rounded(bound);
        List<Integer> types = new ArrayList<>();
        for (int type = 0; type < settled.length; type++) {
            if (settled[type] == null && weights[type].compareTo(prices.noise()) > 0) {
                settled[type] = chance;
                types.add(type);
            }
        }
        unsettled -= types.size();
        levels.add(new Level(chance, bound, types, prices.listed(model)));
    }

    private BigInteger[] weights(Prices prices) {
        BigInteger[] weights = new BigInteger[settled.length];
        Arrays.setAll(weights, type -> prices.weight(model, type));
        return weights;
    }

    /** Rounded down, where the denominator is very large. */
    static Fraction rounded(Fraction bound) {
        return bound.denominator().compareTo(FINEST) <= 0
                ? bound
                : new Fraction(bound.times(new Fraction(FINEST, BigInteger.ONE)).floor(), FINEST);
    }
}
