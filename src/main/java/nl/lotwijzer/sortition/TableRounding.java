package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rounds a lottery over lawful panels to a whole number of rows per panel: by an integer program that keeps every chance
 * within 1/m of the ideal where these panels can, and otherwise row by row, always serving whom the rows so far have
 * served least.
 */
final class TableRounding {

    private static final long NODES = 20_000;
    private static final int LARGEST = 400;

    private final PanelModel model;
    private final Ideals ideals;
    private final int rows;
    private final Progress progress;

    TableRounding(PanelModel model, Ideals ideals, int rows, Progress progress) {
        this.model = model;
        this.ideals = ideals;
        this.rows = rows;
        this.progress = progress;
    }

    /** Returns the rows. */
    int[][] round(@Nullable Lottery lottery, List<int[]> others) {
        List<int[]> panels = new ArrayList<>(others);
        List<Double> weights = new ArrayList<>();
        others.forEach(_ -> weights.add(0.0));
        if (lottery != null) {
            for (int i = 0; i < lottery.size(); i++) {
                panels.add(lottery.panel(i));
                weights.add(lottery.weight(i));
            }
        }
        int[] counts = null;
        if (model.types() <= LARGEST) {
            for (boolean exact : new boolean[] {true, false}) {
                counts = counts == null ? byProgram(panels, weights, exact) : counts;
            }
        }
        return listed(panels, counts == null ? byServingTheLeast(panels, weights) : counts);
    }

    /** Rows per panel such that the seats of each type are the ideal ones rounded, or within 1/m per member of them. */
    private int @Nullable [] byProgram(List<int[]> panels, List<Double> weights, boolean exact) {
        SparseMatrix matrix = new SparseMatrix(model.types() + 1);
        for (int[] panel : panels) {
            matrix.newColumn();
            for (int type = 0; type < panel.length; type++) {
                if (panel[type] > 0) {
                    matrix.put(type, panel[type]);
                }
            }
            matrix.put(model.types(), 1);
        }
        DualSimplex simplex = new DualSimplex(matrix);
        for (int type = 0; type < model.types(); type++) {
            Fraction seats = ideals.of(type).times((long) rows * model.members(type));
            if (seats.signum() > 0) {
                Fraction reach = exact ? Fraction.ZERO : Fraction.of(model.members(type));
                BigInteger least = exact ? seats.floor() : seats.minus(reach).ceiling();
                BigInteger most = exact ? seats.ceiling() : seats.plus(reach).floor();
                simplex.rowBounds(
                        type,
                        least.max(BigInteger.ONE).doubleValue(),
                        most.max(BigInteger.ONE).doubleValue());
            }
        }
        simplex.rowBounds(model.types(), rows, rows);
        for (int column = 0; column < panels.size(); column++) {
            simplex.columnBounds(column, 0, rows);
            simplex.cost(column, weights.get(column) > 0 ? -weights.get(column) : 1);
        }
        IntegerSearch search = new IntegerSearch(simplex, matrix, progress);
        return search.any(NODES) == IntegerSearch.Outcome.FOUND ? search.solution() : null;
    }

    private int[] byServingTheLeast(List<int[]> panels, List<Double> weights) {
        double[] owed = new double[model.types()];
        for (int type = 0; type < owed.length; type++) {
            owed[type] = rows * ideals.seats(type, 0);
        }
        int[] counts = new int[panels.size()];
        int placed = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.min(rows - placed, (int) StrictMath.floor(rows * weights.get(i)));
            placed += counts[i];
            for (int type = 0; type < owed.length; type++) {
                owed[type] -= (double) counts[i] * panels.get(i)[type];
            }
        }
        for (; placed < rows; placed++) {
            progress.checkCancelled();
            int best = 0;
            double bestScore = Double.POSITIVE_INFINITY;
            for (int i = 0; i < counts.length; i++) {
                double score = distanceAfter(owed, panels.get(i));
                if (score < bestScore) {
                    bestScore = score;
                    best = i;
                }
            }
            counts[best]++;
            for (int type = 0; type < owed.length; type++) {
                owed[type] -= panels.get(best)[type];
            }
        }
        return counts;
    }

    private double distanceAfter(double[] owed, int[] panel) {
        double sum = 0;
        for (int type = 0; type < owed.length; type++) {
            double left = (owed[type] - panel[type]) / model.members(type);
            sum += left * left;
        }
        return sum;
    }

    private int[][] listed(List<int[]> panels, int[] counts) {
        int[][] table = new int[rows][];
        int at = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int repeat = 0; repeat < counts[i]; repeat++) {
                table[at++] = panels.get(i).clone();
            }
        }
        return table;
    }
}
