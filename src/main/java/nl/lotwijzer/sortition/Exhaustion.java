package nl.lotwijzer.sortition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import nl.lotwijzer.proof.Cases;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.ExactBasis;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Proves by cases that no lawful panel has Σ w_t x_t above a limit, or finds one that has. Floating point only guides the
 * search: a case is closed by prices in whole numbers that were checked in whole numbers, and a panel is counted again.
 */
final class Exhaustion {

    private static final int PRICE_BITS = 40;
    private static final double WHOLE = 1e-6;

    private final PanelModel model;
    private final DualSimplex simplex;
    private final Progress progress;
    private final BigInteger[] weights;
    private final BigInteger most;
    private final int[] least;
    private final int[] highest;
    private int weightBits;
    private long casesLeft;
    private int @Nullable [] panel;

    private Exhaustion(PanelModel model, BigInteger[] weights, BigInteger most, long cases, Progress progress) {
        this.model = model;
        this.simplex = model.simplex();
        this.progress = progress;
        this.weights = weights;
        this.most = most;
        this.casesLeft = cases;
        this.least = new int[model.types()];
        this.highest = new int[model.types()];
        for (int type = 0; type < highest.length; type++) {
            highest[type] = model.capacity(type);
            weightBits = Math.max(weightBits, weights[type].bitLength());
        }
        for (int type = 0; type < highest.length; type++) {
            // scaled to at most 1 by a power of two, which loses nothing that the exact check would not notice
            simplex.cost(type, -weights[type].doubleValue() * StrictMath.scalb(1, -weightBits));
        }
    }

    /**
     * What came of it: a proof, or a panel, or neither when the cases ran out.
     *
     * @param cases the proof
     * @param panel a lawful panel above the limit
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Outcome(@Nullable Cases cases, int @Nullable [] panel) {}

    /** Tries to prove Σ w_t x_t ≤ most with at most so many cases. */
    static Outcome prove(PanelModel model, BigInteger[] weights, BigInteger most, long cases, Progress progress) {
        Exhaustion search = new Exhaustion(model, weights, most, cases, progress);
        Cases proof = search.explore();
        return new Outcome(search.panel == null ? proof : null, search.panel);
    }

    /** Tries to prove that there is no lawful panel at all. */
    static Outcome proveImpossible(PanelModel model, long cases, Progress progress) {
        BigInteger[] nothing = new BigInteger[model.types()];
        Arrays.fill(nothing, BigInteger.ZERO);
        return prove(model, nothing, BigInteger.ONE.negate(), cases, progress);
    }

    /** Closes the case at hand, by cases of its own where needed; null when a panel was found or the cases ran out. */
    private @Nullable Cases explore() {
        progress.checkCancelled();
        if (casesLeft-- <= 0) {
            return null;
        }
        int open = widest();
        if (open < 0) {
            return counted();
        }
        boolean solved = simplex.solve();
        Cases.Closed closed = solved ? closedByBound() : closedByContradiction();
        if (closed != null) {
            return closed;
        }
        if (solved) {
            int column = mostFractional();
            if (column >= 0) {
                return split(column, (int) StrictMath.floor(simplex.value(column)));
            }
            if (isPanelAbove(rounded())) {
                return null;
            }
        }
        return split(open, (least[open] + highest[open] - 1) / 2);
    }

    private @Nullable Cases split(int type, int at) {
        int low = least[type];
        int high = highest[type];
        boolean moreFirst = simplex.value(type) - at > 0.5;
        @Nullable Cases[] halves = new Cases[2];
        for (int turn = 0; turn < 2; turn++) {
            boolean more = moreFirst == (turn == 0);
            bound(type, more ? at + 1 : low, more ? high : at);
            halves[more ? 1 : 0] = explore();
            if (halves[more ? 1 : 0] == null) {
                break;
            }
        }
        bound(type, low, high);
        Cases atMost = halves[0];
        Cases more = halves[1];
        return atMost == null || more == null ? null : new Cases.Split(type, at, atMost, more);
    }

    private void bound(int type, int low, int high) {
        least[type] = low;
        highest[type] = high;
        simplex.columnBounds(type, low, high);
    }

    private int mostFractional() {
        int best = -1;
        double far = WHOLE;
        for (int type = 0; type < least.length; type++) {
            double value = simplex.value(type);
            double distance = Math.abs(value - StrictMath.rint(value));
            if (distance > far && least[type] < highest[type]) {
                far = distance;
                best = type;
            }
        }
        return best;
    }

    private int widest() {
        int best = -1;
        for (int type = 0; type < least.length; type++) {
            if (least[type] < highest[type]
                    && (best < 0 || highest[type] - least[type] > highest[best] - least[best])) {
                best = type;
            }
        }
        return best;
    }

    /** The solution at hand in whole numbers. */
    private int[] rounded() {
        int[] found = new int[least.length];
        Arrays.setAll(found, type -> (int) StrictMath.rint(simplex.value(type)));
        return found;
    }

    /** Whether these seats are a lawful panel above the limit; if so it is the one found. */
    private boolean isPanelAbove(int[] found) {
        BigInteger worth = BigInteger.ZERO;
        for (int type = 0; type < found.length; type++) {
            worth = worth.add(weights[type].multiply(BigInteger.valueOf(found[type])));
        }
        if (!model.isLawful(found) || worth.compareTo(most) <= 0) {
            return false;
        }
        panel = found;
        return true;
    }

    private Cases.@Nullable Closed closedByContradiction() {
        double[] line = simplex.basis().inverseRow(simplex.proofPosition());
        BigInteger[] rounded = new BigInteger[model.rows()];
        for (int row = 0; row < rounded.length; row++) {
            rounded[row] = rounded(line[row] * simplex.proofSign());
        }
        Cases.Closed closed = closed(rounded, BigInteger.ZERO);
        if (closed != null) {
            return closed;
        }
        BigInteger[] exact = new ExactBasis(model.matrix(), simplex.basis().head()).inverseRow(simplex.proofPosition());
        if (exact == null) {
            return null;
        }
        if (simplex.proofSign() < 0) {
            Arrays.setAll(exact, row -> exact[row].negate());
        }
        return closed(exact, BigInteger.ZERO);
    }

    private Cases.@Nullable Closed closedByBound() {
        if (most.signum() < 0) {
            return null;
        }
        BigInteger[] prices = new BigInteger[model.rows()];
        for (int row = 0; row < prices.length; row++) {
            prices[row] = rounded(-simplex.rowPrice(row)).shiftLeft(weightBits);
        }
        Cases.Closed closed = closed(prices, BigInteger.ONE.shiftLeft(PRICE_BITS));
        if (closed != null || mostFractional() >= 0) {
            return closed;
        }
        ExactBasis.Scaled exact = new ExactBasis(model.matrix(), simplex.basis().head()).prices(weights);
        return exact == null ? null : closed(exact.numbers(), exact.scale());
    }

    /** When nothing is free: a rule that the seats break closes the case, or their own worth; or they are a panel above. */
    private Cases.@Nullable Closed counted() {
        if (isPanelAbove(least.clone())) {
            return null;
        }
        BigInteger[] prices = new BigInteger[model.rows()];
        Arrays.fill(prices, BigInteger.ZERO);
        long[] sums = model.matrix().times(least);
        for (int row = 0; row < sums.length; row++) {
            PanelModel.Bounds bounds = model.bounds(row);
            if (sums[row] < bounds.least() || sums[row] > bounds.most()) {
                prices[row] = BigInteger.valueOf(sums[row] > bounds.most() ? 1 : -1);
                return closed(prices, BigInteger.ZERO);
            }
        }
        return closed(prices, BigInteger.ONE);
    }

    private static BigInteger rounded(double price) {
        return new BigDecimal(StrictMath.rint(StrictMath.scalb(price, PRICE_BITS))).toBigInteger();
    }

    /** The closed case, if these prices close it; see {@link Cases.Closed}. */
    private Cases.@Nullable Closed closed(BigInteger[] perRow, BigInteger scale) {
        BigInteger sum = BigInteger.ZERO;
        for (int row = 0; row < perRow.length; row++) {
            PanelModel.Bounds bounds = model.bounds(row);
            int side = perRow[row].signum() > 0 ? bounds.most() : bounds.least();
            sum = sum.add(perRow[row].multiply(BigInteger.valueOf(side)));
        }
        SparseMatrix matrix = model.matrix();
        for (int type = 0; type < least.length; type++) {
            BigInteger weight = scale.multiply(weights[type]);
            for (int entry = matrix.first(type); entry < matrix.end(type); entry++) {
                BigInteger count = BigInteger.valueOf(matrix.wholeAt(entry));
                weight = weight.subtract(perRow[matrix.rowAt(entry)].multiply(count));
            }
            int seats = weight.signum() > 0 ? highest[type] : least[type];
            sum = sum.add(weight.multiply(BigInteger.valueOf(seats)));
        }
        if (sum.compareTo(scale.multiply(most.add(BigInteger.ONE))) >= 0) {
            return null;
        }
        BigInteger divisor = scale;
        for (BigInteger price : perRow) {
            divisor = divisor.gcd(price);
        }
        BigInteger[] lowest = new BigInteger[perRow.length];
        BigInteger common = divisor.max(BigInteger.ONE);
        Arrays.setAll(lowest, row -> perRow[row].divide(common));
        return new Cases.Closed(model.priced(lowest), scale.divide(common));
    }
}
