package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Looks for cheap compositions within windows of which each lies within the one before. So the program of the first
 * serves for those that follow, each starting from the basis of the last; now and then it is made anew, without the
 * columns that are fixed by then.
 */
final class FaceSearch {

    private static final long NODES = 2000;

    private final SparseMatrix matrix;
    private final Progress progress;
    private @Nullable Program program;

    FaceSearch(SparseMatrix matrix, Progress progress) {
        this.matrix = matrix;
        this.progress = progress;
    }

    private static final class Program {
        final FreePart part;
        final DualSimplex simplex;
        final CoreSearch core;

        Program(FreePart part, Progress progress) {
            this.part = part;
            this.simplex = part.window().simplex(part.matrix());
            this.core = new CoreSearch(part.matrix(), progress);
        }

        /** Takes over the bounds, and returns how many columns are still free. */
        int narrow(Window window) {
            part.narrow(window);
            Window bounds = part.window();
            int free = 0;
            for (int column = 0; column < part.columns(); column++) {
                int least = bounds.least[column];
                int most = bounds.most[column];
                if (simplex.columnLower(column) != least || simplex.columnUpper(column) != most) {
                    simplex.columnBounds(column, least, most);
                }
                free += least < most ? 1 : 0;
            }
            for (int row = 0; row < bounds.rowLeast.length; row++) {
                simplex.rowBounds(row, (double) bounds.rowLeast[row], (double) bounds.rowMost[row]);
            }
            return free;
        }
    }

    /** Returns a composition within the window, near the cheapest, or null when none was found. */
    int @Nullable [] find(Window window, double[] cost) {
        progress.checkCancelled();
        Program current = program;
        if (current == null || current.narrow(window) < 0.7 * current.part.columns()) {
            FreePart part = FreePart.of(matrix, window);
            if (part == null) {
                return null;
            }
            current = new Program(part, progress);
            program = current;
        }
        FreePart part = current.part;
        DualSimplex simplex = current.simplex;
        double[] costs = part.pick(cost);
        for (int column = 0; column < costs.length; column++) {
            simplex.cost(column, costs[column]);
        }
        if (!simplex.solve()) {
            return null;
        }
        int[] found = current.core.find(simplex, part.window(), costs);
        if (found == null) {
            IntegerSearch search = new IntegerSearch(simplex, part.matrix(), progress);
            found = search.any(NODES) == IntegerSearch.Outcome.FOUND ? search.solution() : null;
        }
        return found == null ? null : part.complete(found);
    }
}
