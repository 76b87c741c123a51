package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.Arrays;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The largest chance that the rules allow to everybody who fits a lawful panel: the first level of LEXIMIN over the
 * relaxation, found from above as in {@link Relaxation}, and exact.
 */
final class FirstLevel {

    private static final double UNIT = 0x1p40;

    private final PanelModel model;
    private final DualSimplex simplex;
    private final Progress progress;

    /** A model from which the types that fit no lawful panel were left out. */
    FirstLevel(PanelModel model, Progress progress) {
        this.model = model;
        this.simplex = model.simplex();
        this.progress = progress;
        Noise noise = new Noise(1);
        for (int type = 0; type < model.types(); type++) {
            simplex.cost(type, 0.5 + noise.next());
        }
    }

    /** What no lottery can give to more than all types together; exact. */
    Fraction bound() {
        Fraction bound = simplest();
        double chance = bound.toDouble();
        while (!allows(chance)) {
            progress.checkCancelled();
            Fraction lower = bound(prices());
            if (lower == null || !(lower.toDouble() < chance)) {
                // the bound at hand is as good as the arithmetic can tell
                break;
            }
            bound = lower;
            chance = bound.toDouble();
        }
        return bound;
    }

    /** What the panel size allows, or the capacity of a type if that is less. */
    private Fraction simplest() {
        long members = 0;
        Fraction least = Fraction.ONE;
        for (int type = 0; type < model.types(); type++) {
            if (model.capacity(type) > 0) {
                members += model.members(type);
                Fraction own = Fraction.of(model.capacity(type), model.members(type));
                least = own.compareTo(least) < 0 ? own : least;
            }
        }
        Fraction shared = Fraction.of(model.bounds(PanelModel.SIZE_ROW).most(), members);
        return shared.compareTo(least) < 0 ? shared : least;
    }

    private boolean allows(double chance) {
        for (int type = 0; type < model.types(); type++) {
            double least = Math.min(chance * model.members(type), model.capacity(type));
            simplex.columnBounds(type, least, model.capacity(type));
        }
        return simplex.solveAfresh();
    }

    /** The prices by which the last, infeasible, solve proves itself. */
    private Prices prices() {
        int position = simplex.proofPosition();
        double[] line = simplex.basis().inverseRow(position);
        BigInteger[] exact = new ExactBasis(model.matrix(), simplex.basis().head()).inverseRow(position);
        BigInteger[] perRow = new BigInteger[model.rows()];
        Arrays.setAll(perRow, row -> {
            BigInteger price =
                    exact == null ? BigInteger.valueOf((long) StrictMath.rint(line[row] * UNIT)) : exact[row];
            return simplex.proofSign() < 0 ? price.negate() : price;
        });
        return Prices.onRows(model, perRow, BigInteger.ZERO);
    }

    private @Nullable Fraction bound(Prices prices) {
        BigInteger shared = BigInteger.ZERO;
        for (int type = 0; type < model.types(); type++) {
            if (model.capacity(type) > 0) {
                shared = shared.add(prices.weight(model, type).multiply(BigInteger.valueOf(model.members(type))));
            }
        }
        return shared.signum() == 0 ? null : new Fraction(prices.limit(model), shared);
    }
}
