package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How good a lottery can be at most, in the measure of each objective, as prices prove it. */
public final class Bounds {

    /** Square roots are rounded to so many decimals, to the side that keeps a bound true. */
    private static final BigInteger PARTS = BigInteger.TEN.pow(18);

    private final RuleSheet sheet;
    private final Facts facts;
    private final List<Integer> excluded;
    private final Fraction gamma;
    private final List<Fraction> ideals;

    Bounds(RuleSheet sheet, Facts facts, List<Integer> excluded, Fraction gamma, List<Fraction> ideals) {
        this.sheet = sheet;
        this.facts = facts;
        this.excluded = excluded;
        this.gamma = gamma;
        this.ideals = ideals;
    }

    /**
     * For these rules and what was proved on top of them.
     *
     * @param excluded the types that fit no lawful panel
     * @param gamma the weight of GOLDILOCKS
     * @param ideals the ideal chances, for NASH
     */
    public static Bounds over(
            Facts facts, List<Integer> excluded, List<Limit> cuts, Fraction gamma, List<Fraction> ideals) {
        RuleSheet sheet = new RuleSheet(facts);
        excluded.forEach(sheet::exclude);
        cuts.forEach(sheet::add);
        return new Bounds(sheet, facts, List.copyOf(excluded), gamma, List.copyOf(ideals));
    }

    /** What prices prove about the smallest chance: no lottery gives more to everybody who fits a panel; null for nothing. */
    public @Nullable Fraction smallest(PriceList prices) {
        Tradeoff tradeoff = Tradeoff.of(sheet, facts, excluded, prices);
        return tradeoff == null
                        || tradeoff.ofCeiling().signum() != 0
                        || tradeoff.ofSmallest().signum() == 0
                ? null
                : new Fraction(tradeoff.limit(), tradeoff.ofSmallest());
    }

    /** The bound that prices prove for MINIMAX, GOLDILOCKS or NASH, see {@link Proof#bound()}; null for nothing. */
    public @Nullable Fraction optimum(Objective objective, PriceList prices) {
        if (objective == Objective.NASH) {
            return nash(prices);
        }
        Tradeoff tradeoff = Tradeoff.of(sheet, facts, excluded, prices);
        if (tradeoff == null || tradeoff.ofCeiling().signum() <= 0) {
            return null;
        }
        return switch (objective) {
            case MINIMAX -> minimax(tradeoff);
            case GOLDILOCKS -> goldilocks(tradeoff);
            case LEXIMIN, MAXIMIN, NASH -> null;
        };
    }

    /** How good chances are in the measure of an objective, see {@link Proof#value()}. */
    public Fraction value(Objective objective, Fraction smallest, Fraction largest) {
        return switch (objective) {
            case LEXIMIN, MAXIMIN -> smallest;
            case MINIMAX -> largest;
            case GOLDILOCKS -> spread(smallest, largest);
            case NASH -> Fraction.ONE;
        };
    }

    /** M ≥ −U/D, for L is 0 or more. */
    private static Fraction minimax(Tradeoff tradeoff) {
        return new Fraction(tradeoff.limit().negate(), tradeoff.ofCeiling());
    }

    /**
     * With a = n/k, M ≥ (W L − U)/D makes a·M + γ/(a L) at least (a W/D)·L + γ/(a L) − a U/D, and the first two terms are
     * least, 2√(γ W/D), where they are equal.
     */
    private Fraction goldilocks(Tradeoff tradeoff) {
        Fraction square = gamma.times(new Fraction(tradeoff.ofSmallest(), tradeoff.ofCeiling()));
        // floor(√(p/q)·PARTS) = floor(√(p·q)·PARTS/q), with the root rounded down
        BigInteger root = square.numerator()
                .multiply(square.denominator())
                .multiply(PARTS)
                .multiply(PARTS)
                .sqrt();
        Fraction least = new Fraction(root, square.denominator().multiply(PARTS)).times(2);
        return least.minus(perSeat().times(new Fraction(tradeoff.limit(), tradeoff.ofCeiling())));
    }

    /**
     * A panel is worth Σ x_t/p_t, and by the prices at most U; the chances p themselves are worth n. As
     * Σ log q_i − Σ log p_i ≤ n log(Σ (q_i/p_i)/n), no lottery q has a larger product than (U/n)ⁿ times that of p.
     */
    private @Nullable Fraction nash(PriceList prices) {
        if (!sheet.fits(prices)
                || !prices.perType().isEmpty()
                || !prices.perCeiling().isEmpty()) {
            return null;
        }
        BigInteger worth = sheet.rulesLimit(prices);
        for (int type = 0; type < sheet.types(); type++) {
            Fraction chance = ideals.get(type);
            if (chance.signum() > 0) {
                BigInteger seat = new Fraction(Proof.NASH_UNIT, BigInteger.ONE)
                        .dividedBy(chance)
                        .ceiling();
                BigInteger above = seat.subtract(sheet.onType(prices, type)).max(BigInteger.ZERO);
                worth = worth.add(above.multiply(BigInteger.valueOf(sheet.capacity(type))));
            }
        }
        return new Fraction(worth, Proof.NASH_UNIT.multiply(fitting()));
    }

    /** {@code (n/k)·largest + γ·(k/n)/smallest}. */
    private Fraction spread(Fraction smallest, Fraction largest) {
        return perSeat().times(largest).plus(gamma.dividedBy(perSeat().times(smallest)));
    }

    /** n/k: how many registrants who fit a panel there are for each seat. */
    private Fraction perSeat() {
        return new Fraction(fitting(), BigInteger.valueOf(facts.seats()));
    }

    private BigInteger fitting() {
        BigInteger fitting = BigInteger.ZERO;
        for (int type = 0; type < sheet.types(); type++) {
            if (!excluded.contains(type)) {
                fitting = fitting.add(BigInteger.valueOf(facts.types().get(type).members()));
            }
        }
        return fitting;
    }
}
