package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;

/** Between what a composition must lie: per column of a matrix two whole numbers, and per row two limits. */
final class Window {

    final int[] least;
    final int[] most;
    final long[] rowLeast;
    final long[] rowMost;

    /** A window in which nothing is possible but nought, to be filled in. */
    Window(SparseMatrix matrix) {
        least = new int[matrix.columns()];
        most = new int[matrix.columns()];
        rowLeast = new long[matrix.rows()];
        rowMost = new long[matrix.rows()];
    }

    /** All lawful panels. */
    static Window ofPanels(PanelModel model) {
        Window window = new Window(model.matrix());
        for (int type = 0; type < model.types(); type++) {
            window.most[type] = model.capacity(type);
        }
        for (int row = 0; row < model.rows(); row++) {
            window.rowLeast[row] = model.bounds(row).least();
            window.rowMost[row] = model.bounds(row).most();
        }
        return window;
    }

    /** A simplex with these bounds, at cost 0. */
    DualSimplex simplex(SparseMatrix matrix) {
        DualSimplex simplex = new DualSimplex(matrix);
        for (int row = 0; row < rowLeast.length; row++) {
            simplex.rowBounds(row, (double) rowLeast[row], (double) rowMost[row]);
        }
        for (int column = 0; column < least.length; column++) {
            simplex.columnBounds(column, least[column], most[column]);
        }
        return simplex;
    }
}
