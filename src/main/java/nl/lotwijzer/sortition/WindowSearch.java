package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a composition within a window: per type between two whole numbers, and per row of the model between two
 * limits. Only the types that are free and the rows that they could break make up the program that is solved.
 */
final class WindowSearch {

    private final PanelModel model;
    private final Progress progress;
    private final long nodes;

    WindowSearch(PanelModel model, long nodes, Progress progress) {
        this.model = model;
        this.nodes = nodes;
        this.progress = progress;
    }

    /** Between what a composition must lie: by type, and by row of the model. */
    static final class Window {
        final int[] least;
        final int[] most;
        final long[] rowLeast;
        final long[] rowMost;

        /** A window in which nothing is possible but nought, to be filled in. */
        Window(PanelModel model) {
            least = new int[model.types()];
            most = new int[model.types()];
            rowLeast = new long[model.rows()];
            rowMost = new long[model.rows()];
        }
    }

    /** Returns a composition within the window, near the cheapest, or null when none was found. */
    int @Nullable [] find(Window window, double[] cost) {
        SparseMatrix all = model.matrix();
        long[] fixed = all.times(window.least);
        long[] room = new long[model.rows()];
        List<Integer> free = new ArrayList<>();
        for (int type = 0; type < model.types(); type++) {
            int width = window.most[type] - window.least[type];
            if (width < 0) {
                return null;
            }
            if (width > 0) {
                free.add(type);
                for (int entry = all.first(type); entry < all.end(type); entry++) {
                    room[all.rowAt(entry)] += width * all.wholeAt(entry);
                }
            }
        }
        int[] place = new int[model.rows()];
        int kept = 0;
        for (int row = 0; row < model.rows(); row++) {
            if (fixed[row] > window.rowMost[row] || fixed[row] + room[row] < window.rowLeast[row]) {
                return null;
            }
            boolean canBreak = fixed[row] < window.rowLeast[row] || fixed[row] + room[row] > window.rowMost[row];
            place[row] = canBreak ? kept++ : -1;
        }
        return solve(window, cost, free, fixed, place, kept);
    }

    private int @Nullable [] solve(
            Window window, double[] cost, List<Integer> free, long[] fixed, int[] place, int kept) {
        SparseMatrix all = model.matrix();
        SparseMatrix small = new SparseMatrix(kept);
        for (int type : free) {
            small.newColumn();
            for (int entry = all.first(type); entry < all.end(type); entry++) {
                int row = place[all.rowAt(entry)];
                if (row >= 0) {
                    small.put(row, all.wholeAt(entry));
                }
            }
        }
        DualSimplex simplex = new DualSimplex(small);
        for (int row = 0; row < place.length; row++) {
            if (place[row] >= 0) {
                simplex.rowBounds(place[row], (double) (window.rowLeast[row] - fixed[row]), (double)
                        (window.rowMost[row] - fixed[row]));
            }
        }
        for (int column = 0; column < free.size(); column++) {
            int type = free.get(column);
            simplex.columnBounds(column, 0, window.most[type] - window.least[type]);
            simplex.cost(column, cost[type]);
        }
        IntegerSearch search = new IntegerSearch(simplex, small, progress);
        if (search.any(nodes) != IntegerSearch.Outcome.FOUND) {
            return null;
        }
        int[] found = window.least.clone();
        int[] extra = search.solution();
        for (int column = 0; column < extra.length; column++) {
            found[free.get(column)] += extra[column];
        }
        return found;
    }
}
