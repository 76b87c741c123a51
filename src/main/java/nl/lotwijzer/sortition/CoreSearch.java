package nl.lotwijzer.sortition;

import java.util.Arrays;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Finds a whole-numbered solution next to the optimum of a linear program with many columns: only the columns that the
 * optimum is almost indifferent about may change, all others stay on their bound. That is a small program, and it nearly
 * always has a solution; when it has none, more columns may change.
 */
final class CoreSearch {

    private static final int SMALLEST = 60;
    private static final int GROWTH = 3;
    private static final int SIZES = 3;
    private static final long NODES = 60;

    private final SparseMatrix matrix;
    private final Progress progress;

    CoreSearch(SparseMatrix matrix, Progress progress) {
        this.matrix = matrix;
        this.progress = progress;
    }

    /**
     * Returns a solution near the optimum; null when none was found.
     *
     * @param simplex just solved, with the bounds of the window and these costs
     */
    int @Nullable [] find(DualSimplex simplex, Window window, double[] cost) {
        int columns = matrix.columns();
        double[] indifference = new double[columns];
        double[] sorted = new double[columns];
        int free = 0;
        for (int column = 0; column < columns; column++) {
            indifference[column] = Math.abs(simplex.reducedCost(column));
            if (window.least[column] < window.most[column]) {
                sorted[free++] = indifference[column];
            }
        }
        Arrays.sort(sorted, 0, free);
        Window core = new Window(matrix);
        System.arraycopy(window.rowLeast, 0, core.rowLeast, 0, core.rowLeast.length);
        System.arraycopy(window.rowMost, 0, core.rowMost, 0, core.rowMost.length);
        int size = SMALLEST;
        for (int turn = 0; turn < SIZES && (turn == 0 || size < GROWTH * free); turn++) {
            double limit = size < free ? sorted[size] : Double.POSITIVE_INFINITY;
            for (int column = 0; column < columns; column++) {
                boolean inCore = indifference[column] <= limit;
                int value = (int) StrictMath.rint(simplex.value(column));
                core.least[column] = inCore ? window.least[column] : value;
                core.most[column] = inCore ? window.most[column] : value;
            }
            int[] found = solve(core, cost);
            if (found != null) {
                return found;
            }
            size *= GROWTH;
        }
        return null;
    }

    private int @Nullable [] solve(Window core, double[] cost) {
        FreePart free = FreePart.of(matrix, core);
        if (free == null) {
            return null;
        }
        DualSimplex simplex = free.window().simplex(free.matrix());
        for (int i = 0; i < free.columns(); i++) {
            simplex.cost(i, cost[free.column(i)]);
        }
        IntegerSearch search = new IntegerSearch(simplex, free.matrix(), progress);
        return search.any(NODES) == IntegerSearch.Outcome.FOUND ? free.complete(search.solution()) : null;
    }
}
