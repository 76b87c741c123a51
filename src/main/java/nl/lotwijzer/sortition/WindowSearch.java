package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/** Looks, by branch and bound, for a composition within a {@link Window}. */
final class WindowSearch {

    /** With more free columns than this it is worth while to look first among those that matter. */
    private static final int MANY = 120;

    private final SparseMatrix matrix;
    private final Progress progress;
    private final long nodes;

    /** A search over a matrix that gives up after so many nodes. */
    WindowSearch(SparseMatrix matrix, long nodes, Progress progress) {
        this.matrix = matrix;
        this.nodes = nodes;
        this.progress = progress;
    }

    /** Returns a composition within the window, near the cheapest, or null when none was found. */
    int @Nullable [] find(Window window, double[] cost) {
        FreePart free = FreePart.of(matrix, window);
        if (free == null) {
            return null;
        }
        DualSimplex simplex = free.window().simplex(free.matrix());
        for (int i = 0; i < free.columns(); i++) {
            simplex.cost(i, cost[free.column(i)]);
        }
        if (!simplex.solve()) {
            return null;
        }
        if (free.columns() > MANY) {
            int[] near = new CoreSearch(free.matrix(), progress).find(simplex, free.window(), free.pick(cost));
            if (near != null) {
                return free.complete(near);
            }
        }
        IntegerSearch search = new IntegerSearch(simplex, free.matrix(), progress);
        return search.any(nodes) == IntegerSearch.Outcome.FOUND ? free.complete(search.solution()) : null;
    }
}
