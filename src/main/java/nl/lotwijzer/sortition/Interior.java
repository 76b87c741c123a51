package nl.lotwijzer.sortition;

import java.util.List;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;

/**
 * A point well within the rules, and the limits that leave no choice: a rule or a number of members that every average of
 * seats meets to the letter. Lawful panels show for most limits that there is a choice; for the others a linear program
 * looks for one.
 */
final class Interior {

    private static final double ROOM = 1e-7;

    private final PanelModel model;
    private final double[] sum;
    private final double[] rowSums;
    private final boolean[] full;
    private final int[] held;
    private int points;

    /** Starts from lawful panels that together hold every type that fits one. */
    Interior(PanelModel model, List<int[]> panels, Progress progress) {
        this.model = model;
        this.sum = new double[model.types()];
        this.rowSums = new double[model.rows()];
        this.full = new boolean[model.types()];
        this.held = new int[model.rows()];
        for (int[] panel : panels) {
            double[] seats = new double[panel.length];
            for (int type = 0; type < panel.length; type++) {
                seats[type] = panel[type];
            }
            add(seats);
        }
        DualSimplex simplex = model.simplex();
        for (int row = 0; row < held.length; row++) {
            progress.checkCancelled();
            PanelModel.Bounds bounds = model.bounds(row);
            if (bounds.least() == bounds.most()) {
                held[row] = 1;
            } else if (atMost(row) && !canFall(row, simplex)) {
                held[row] = 1;
            } else if (atLeast(row) && !canRise(row, simplex)) {
                held[row] = -1;
            }
        }
        for (int type = 0; type < full.length; type++) {
            if (model.capacity(type) > 0 && sum[type] > points * (model.capacity(type) - ROOM)) {
                progress.checkCancelled();
                full[type] = !canLeaveRoom(type, simplex);
            }
        }
    }

    private void add(double[] seats) {
        points++;
        for (int type = 0; type < seats.length; type++) {
            sum[type] += seats[type];
            model.matrix().addTo(rowSums, type, seats[type]);
        }
    }

    private boolean atMost(int row) {
        return rowSums[row] > points * (model.bounds(row).most() - ROOM);
    }

    private boolean atLeast(int row) {
        return rowSums[row] < points * (model.bounds(row).least() + ROOM);
    }

    private boolean canFall(int row, DualSimplex simplex) {
        move(row, 1, simplex);
        return !atMost(row);
    }

    private boolean canRise(int row, DualSimplex simplex) {
        move(row, -1, simplex);
        return !atLeast(row);
    }

    private void move(int row, double direction, DualSimplex simplex) {
        SparseMatrix matrix = model.matrix();
        for (int type = 0; type < model.types(); type++) {
            double counted = 0;
            for (int entry = matrix.first(type); entry < matrix.end(type); entry++) {
                counted += matrix.rowAt(entry) == row ? matrix.valueAt(entry) : 0;
            }
            simplex.cost(type, direction * counted);
        }
        addSolution(simplex);
    }

    private boolean canLeaveRoom(int type, DualSimplex simplex) {
        for (int other = 0; other < model.types(); other++) {
            simplex.cost(other, other == type ? 1 : 0);
        }
        addSolution(simplex);
        return sum[type] < points * (model.capacity(type) - ROOM);
    }

    private void addSolution(DualSimplex simplex) {
        if (!simplex.solve()) {
            throw new IllegalStateException("rules that panels obey are said to allow nothing");
        }
        double[] seats = new double[model.types()];
        for (int type = 0; type < seats.length; type++) {
            seats[type] = simplex.value(type);
        }
        add(seats);
    }

    /** The seats of a type at the point. */
    double seats(int type) {
        return sum[type] / points;
    }

    /** Whether a type has all its seats in every average. */
    boolean isFull(int type) {
        return full[type];
    }

    /** 1 when a row always meets its most, −1 when its least, 0 when there is a choice. */
    int held(int row) {
        return held[row];
    }
}
