package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rounds a lottery over lawful panels to a whole number of rows per panel. Starts from the weights rounded down, fills
 * up, and then exchanges one row's panel for another as long as that brings the chances nearer to the ideal ones; when
 * the panels at hand do not suffice, integer programs look for panels that hold those who have too little.
 */
final class TableRounding {

    private static final int NEW_PANELS = 150;
    private static final long NODES = 300;
    private static final int SWEEPS = 20;

    private final PanelModel model;
    private final Progress progress;
    private final double[] ideal;
    private final List<int[]> panels = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final int[] seats;
    private int placed;

    TableRounding(PanelModel model, Ideals ideals, int rows, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.ideal = Arrays.stream(ideals.seats()).map(each -> each * rows).toArray();
        this.seats = new int[model.types()];
    }

    /** Returns so many rows, near to a lottery, out of its panels and others. */
    int[][] round(Lottery lottery, List<int[]> others, int rows) {
        for (int i = 0; i < lottery.size(); i++) {
            int whole = (int) StrictMath.floor(rows * lottery.weight(i));
            panels.add(lottery.panel(i));
            counts.add(0);
            place(i, Math.min(rows - placed, whole));
        }
        for (int[] other : others) {
            panels.add(other);
            counts.add(0);
        }
        while (placed < rows) {
            progress.report(Phase.TABLE, placed, rows);
            place(bestToAdd(), 1);
        }
        improve();
        for (int turn = 0; turn < NEW_PANELS && !good(); turn++) {
            progress.report(Phase.TABLE, rows, rows);
            if (!addPanel()) {
                break;
            }
            improve();
        }
        return listed(rows);
    }

    private void place(int panel, int times) {
        counts.set(panel, counts.get(panel) + times);
        placed += times;
        for (int type = 0; type < seats.length; type++) {
            seats[type] += times * panels.get(panel)[type];
        }
    }

    /** What is wrong with so many seats of a type: the square of its distance in 1/m, far more beyond 1 or at none. */
    private double fault(int type, int given) {
        double distance = Math.abs(given - ideal[type]) / model.members(type);
        double fault = distance * distance;
        if (distance > 1) {
            fault += 10 + 50 * (distance - 1) * (distance - 1);
        }
        return given == 0 && ideal[type] > 0 ? fault + 1000 : fault;
    }

    private boolean good() {
        for (int type = 0; type < seats.length; type++) {
            boolean none = seats[type] == 0 && ideal[type] > 0;
            if (none || Math.abs(seats[type] - ideal[type]) > model.members(type)) {
                return false;
            }
        }
        return true;
    }

    private int bestToAdd() {
        int best = 0;
        double bestScore = Double.POSITIVE_INFINITY;
        // seen as owed, so that what still lacks counts and what is already too much counts more
        for (int i = 0; i < panels.size(); i++) {
            int[] panel = panels.get(i);
            double score = 0;
            for (int type = 0; type < seats.length; type++) {
                if (panel[type] > 0) {
                    double owed = ideal[type] - seats[type];
                    double left = owed - panel[type];
                    score += (left * left - owed * owed) / ((double) model.members(type) * model.members(type));
                }
            }
            if (score < bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /** Exchanges panels, row by row, until no exchange helps. */
    private void improve() {
        boolean better = true;
        for (int sweep = 0; better && sweep < SWEEPS && !good(); sweep++) {
            better = false;
            for (int from = 0; from < panels.size(); from++) {
                progress.checkCancelled();
                for (int to = 0; to < panels.size() && counts.get(from) > 0; to++) {
                    if (to != from && gain(panels.get(from), panels.get(to)) > 1e-9) {
                        place(from, -1);
                        place(to, 1);
                        better = true;
                    }
                }
            }
        }
    }

    private double gain(int[] from, int[] to) {
        double gain = 0;
        for (int type = 0; type < seats.length; type++) {
            int change = to[type] - from[type];
            if (change != 0) {
                gain += fault(type, seats[type]) - fault(type, seats[type] + change);
            }
        }
        return gain;
    }

    /** Finds a panel that would mend what is wrong now; returns false when it is one that is known. */
    private boolean addPanel() {
        DualSimplex simplex = model.simplex();
        for (int type = 0; type < seats.length; type++) {
            simplex.cost(type, (fault(type, seats[type] + 1) - fault(type, seats[type])));
        }
        IntegerSearch search = new IntegerSearch(simplex, model.matrix(), progress);
        if (search.any(NODES) != IntegerSearch.Outcome.FOUND) {
            return false;
        }
        int[] panel = search.solution();
        if (panels.stream().anyMatch(known -> Arrays.equals(known, panel))) {
            return false;
        }
        panels.add(panel);
        counts.add(0);
        return true;
    }

    private int[][] listed(int rows) {
        int[][] table = new int[rows][];
        int at = 0;
        for (int i = 0; i < panels.size(); i++) {
            for (int repeat = 0; repeat < counts.get(i); repeat++) {
                table[at++] = panels.get(i).clone();
            }
        }
        return table;
    }
}
