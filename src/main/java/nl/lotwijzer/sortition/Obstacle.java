package nl.lotwijzer.sortition;

import java.math.BigInteger;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.ExactBasis;
import org.jspecify.annotations.Nullable;

/**
 * Why the rules cannot give every type at least and at most what was asked of them: a row of an inverse basis matrix,
 * which is a price per rule, and the basis to compute it from again exactly.
 */
final class Obstacle {

    private static final double UNIT = 0x1p40;
    private static final BigInteger NOISE = BigInteger.TWO.pow(16);

    private final PanelModel model;
    private final int[] head;
    private final int position;
    private final double[] line;
    private final int sign;

    /** Of the last, infeasible, solve of a simplex over the types of the model. */
    Obstacle(PanelModel model, DualSimplex simplex) {
        this.model = model;
        head = simplex.basis().head();
        position = simplex.proofPosition();
        line = simplex.basis().inverseRow(position).clone();
        sign = simplex.proofSign();
    }

    /** Σ max(u_r·least_r, u_r·most_r), in floating point. */
    double rulesLimit() {
        double open = 0;
        for (int row = 0; row < model.rows(); row++) {
            double price = sign * line[row];
            PanelModel.Bounds bounds = model.bounds(row);
            open += price * (price > 0 ? bounds.most() : bounds.least());
        }
        return open;
    }

    /** Σ u_r over the rules on a type, in floating point. */
    double onType(int type) {
        return sign * model.matrix().times(line, type);
    }

    /** The prices: exact where the basis is small, rounded where it is not. */
    Prices prices(@Nullable Fraction ceiling) {
        BigInteger[] exact = new ExactBasis(model.matrix(), head).inverseRow(position);
        BigInteger[] perRow = new BigInteger[model.rows()];
        for (int row = 0; row < perRow.length; row++) {
            BigInteger price =
                    exact == null ? BigInteger.valueOf((long) StrictMath.rint(line[row] * UNIT)) : exact[row];
            perRow[row] = sign < 0 ? price.negate() : price;
        }
        return Prices.onRows(model, perRow, ceiling, exact == null ? NOISE : BigInteger.ZERO);
    }
}
