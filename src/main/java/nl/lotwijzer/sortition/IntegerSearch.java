package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound: the cheapest whole-numbered solution of a program, or the first one found. Depth first, nearest
 * whole number first; each node starts from the basis of the node before.
 */
final class IntegerSearch {

    private static final double WHOLE = 1e-6;

    /** Answers of a search. */
    enum Outcome {
        /** A solution, the best one if that was asked. */
        FOUND,
        /** There is none: every branch was closed. */
        NONE,
        /** The limit of nodes was reached before a solution or a proof. */
        GAVE_UP
    }

    private final DualSimplex simplex;
    private final SparseMatrix matrix;
    private final Progress progress;
    private boolean firstWillDo;
    private double granularity;
    private double cutoff;
    private long nodesLeft;
    private int @Nullable [] best;

    IntegerSearch(DualSimplex simplex, SparseMatrix matrix, Progress progress) {
        this.simplex = simplex;
        this.matrix = matrix;
        this.progress = progress;
    }

    /** Looks for any solution, within so many nodes. */
    Outcome any(long nodes) {
        firstWillDo = true;
        granularity = 0;
        return search(Double.POSITIVE_INFINITY, nodes);
    }

    /**
     * Looks for a solution that costs less than {@code below}, the first found.
     *
     * @param step a number that divides the cost of every solution, or 0 when there is none
     */
    Outcome anyBelow(double below, double step, long nodes) {
        firstWillDo = true;
        granularity = step;
        return search(below, nodes);
    }

    /**
     * Looks for a cheapest solution, and proves it so unless the nodes run out.
     *
     * @param step a number that divides the cost of every solution, or 0 when there is none
     */
    Outcome cheapest(double step, long nodes) {
        firstWillDo = false;
        granularity = step;
        return search(Double.POSITIVE_INFINITY, nodes);
    }

    /** The solution; only after {@link Outcome#FOUND}. */
    int[] solution() {
        if (best == null) {
            throw new IllegalStateException("there is no solution");
        }
        return best.clone();
    }

    private Outcome search(double below, long nodes) {
        best = null;
        cutoff = below;
        nodesLeft = nodes;
        explore();
        // once the first has been found that will do, no node is asked for any more
        if (nodesLeft < 0) {
            return Outcome.GAVE_UP;
        }
        return best == null ? Outcome.NONE : Outcome.FOUND;
    }

    private boolean done() {
        return nodesLeft < 0 || (firstWillDo && best != null);
    }

    private void explore() {
        progress.checkCancelled();
        nodesLeft--;
        if (nodesLeft < 0 || !simplex.solve() || !promising()) {
            return;
        }
        int column = branchingColumn();
        if (column < 0) {
            accept();
            return;
        }
        double value = simplex.value(column);
        double least = simplex.columnLower(column);
        double most = simplex.columnUpper(column);
        double below = StrictMath.floor(value);
        boolean upFirst = value - below > 0.5;
        for (int turn = 0; turn < 2 && !done(); turn++) {
            boolean up = upFirst == (turn == 0);
            simplex.columnBounds(column, up ? below + 1 : least, up ? most : below);
            explore();
        }
        simplex.columnBounds(column, least, most);
    }

    /** Whether something better than the best so far can lie here. */
    private boolean promising() {
        if (Double.isInfinite(cutoff)) {
            return true;
        }
        double gain = granularity > 0 ? granularity * (1 - 1e-6) : 1e-10 * (1 + Math.abs(cutoff));
        return simplex.objective() < cutoff - gain;
    }

    /** The most fractional column; −1 when all are whole. */
    private int branchingColumn() {
        int best = -1;
        double bestDistance = WHOLE;
        for (int column = 0; column < matrix.columns(); column++) {
            double value = simplex.value(column);
            double distance = Math.abs(value - StrictMath.rint(value));
            if (distance > bestDistance) {
                bestDistance = distance;
                best = column;
            }
        }
        return best;
    }

    private void accept() {
        int[] found = new int[matrix.columns()];
        for (int column = 0; column < found.length; column++) {
            found[column] = (int) StrictMath.rint(simplex.value(column));
        }
        best = found;
        cutoff = simplex.objective();
    }
}
