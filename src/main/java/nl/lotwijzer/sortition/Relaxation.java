package nl.lotwijzer.sortition;

import java.math.BigInteger;

/**
 * LEXIMIN over the relaxation: average compositions y with y_t = n_t p_t that obey the rules, but need not be averages
 * of whole panels. What comes out bounds the true optimum level by level, with prices as proof.
 *
 * <p>A level is found from above, as Newton would: give every unsettled type at least the chance z; when the rules
 * forbid that, the proof is an inequality that says for which z they would not; take that z, and ask again. The first z
 * that the rules allow is the level, and the inequality that gave it settles the types that it weighs.
 */
final class Relaxation {

    private static final double UNIT = 0x1p40;
    private static final BigInteger NOISE = BigInteger.TWO.pow(16);

    private final PanelModel model;
    private final Progress progress;
    private final DualSimplex simplex;

    Relaxation(PanelModel model, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.simplex = model.simplex();
        Noise noise = new Noise(1);
        for (int type = 0; type < model.types(); type++) {
            simplex.cost(type, 0.5 + noise.next());
        }
    }

    /** Settles all chances. */
    Ideals solve() {
        Ideals ideals = new Ideals(model);
        while (!ideals.complete()) {
            progress.checkCancelled();
            progress.report(Phase.CHANCES, ideals.settledTypes(), model.types());
            ideals.settle(nextLevel(ideals));
        }
        return ideals;
    }

    private Prices nextLevel(Ideals ideals) {
        Prices simplest = Prices.onRow(model, PanelModel.SIZE_ROW);
        double chance = ideals.boundOrFail(simplest).toDouble();
        for (int type = 0; type < model.types(); type++) {
            double most = (double) model.capacity(type) / model.members(type);
            if (!ideals.isSettled(type) && most < chance) {
                simplest = Prices.onCapacity(model, type);
                chance = most;
            }
        }
        Proof proof = null;
        while (!allows(ideals, chance)) {
            progress.checkCancelled();
            Proof next = new Proof(simplex);
            double lower = bound(ideals, next);
            if (!(lower < chance)) {
                // the proof at hand is as good as the arithmetic can tell
                break;
            }
            proof = next;
            chance = lower;
        }
        return proof == null ? simplest : prices(proof);
    }

    /** Why a chance is too much: a row of an inverse basis matrix, and the basis to compute it from again exactly. */
    private static final class Proof {
        final int[] head;
        final int position;
        final double[] line;
        final int sign;

        /** Of the last, infeasible, solve. */
        Proof(DualSimplex simplex) {
            head = simplex.basis().head();
            position = simplex.proofPosition();
            line = simplex.basis().inverseRow(position).clone();
            sign = simplex.proofSign();
        }
    }

    /** Whether the rules allow every unsettled type this chance. */
    private boolean allows(Ideals ideals, double chance) {
        for (int type = 0; type < model.types(); type++) {
            double least = Math.min(ideals.seats(type, chance), model.capacity(type));
            simplex.columnBounds(type, least, model.capacity(type));
        }
        return simplex.solveAfresh();
    }

    /** The chance that a proof allows all unsettled types, as {@link Ideals#bound} but in floating point. */
    private double bound(Ideals ideals, Proof proof) {
        double open = 0;
        for (int row = 0; row < model.rows(); row++) {
            double price = proof.sign * proof.line[row];
            PanelModel.Bounds bounds = model.bounds(row);
            open += price * (price > 0 ? bounds.most() : bounds.least());
        }
        double shared = 0;
        for (int type = 0; type < model.types(); type++) {
            double weight = proof.sign * model.matrix().times(proof.line, type);
            if (weight < 0) {
                open -= weight * model.capacity(type);
            } else if (ideals.isSettled(type)) {
                open -= weight * ideals.seats(type, 0);
            } else {
                shared += weight * model.members(type);
            }
        }
        return shared > DualSimplex.FEASIBLE ? open / shared : Double.NaN;
    }

    /** The prices of a proof: exact where the basis is small, rounded where it is not. */
    private Prices prices(Proof proof) {
        BigInteger[] exact = new ExactBasis(model.matrix(), proof.head).inverseRow(proof.position);
        BigInteger[] perRow = exact == null ? new BigInteger[model.rows()] : exact;
        for (int row = 0; row < perRow.length; row++) {
            BigInteger price =
                    exact == null ? BigInteger.valueOf((long) StrictMath.rint(proof.line[row] * UNIT)) : exact[row];
            perRow[row] = proof.sign < 0 ? price.negate() : price;
        }
        return Prices.onRows(model, perRow, exact == null ? NOISE : BigInteger.ZERO);
    }
}
