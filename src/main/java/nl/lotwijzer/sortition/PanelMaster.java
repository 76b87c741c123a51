package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.ExactBasis;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * How near the panels found so far come to ideal seats: the largest z ≤ 0 such that a lottery over them gives every type
 * its ideal seats and n_t z besides. Row t: Σ weight·x_t − n_t z ≥ ideal_t; last row: Σ weight = 1.
 */
final class PanelMaster {

    private static final double UNIT = 0x1p40;

    private final PanelModel model;
    private final List<int[]> panels = new ArrayList<>();
    private final SparseMatrix matrix;
    private final DualSimplex simplex;

    /** A program that starts from some panels. */
    PanelMaster(PanelModel model, double[] ideal, List<int[]> panels) {
        this.model = model;
        int types = model.types();
        this.matrix = new SparseMatrix(types + 1);
        matrix.newColumn();
        for (int type = 0; type < types; type++) {
            matrix.put(type, -model.members(type));
        }
        this.simplex = new DualSimplex(matrix);
        simplex.columnBounds(0, -1, 1);
        simplex.cost(0, -1);
        for (int type = 0; type < types; type++) {
            simplex.rowBounds(type, ideal[type], model.capacity(type) + model.members(type));
        }
        simplex.rowBounds(types, 1, 1);
        panels.forEach(this::add);
    }

    /** Adds a panel. */
    void add(int[] panel) {
        panels.add(panel);
        matrix.newColumn();
        for (int type = 0; type < panel.length; type++) {
            if (panel[type] > 0) {
                matrix.put(type, panel[type]);
            }
        }
        matrix.put(model.types(), 1);
        simplex.takeNewColumns();
        simplex.columnBounds(panels.size(), 0, 1);
        simplex.cost(panels.size(), 0);
    }

    boolean has(int[] panel) {
        return panels.stream().anyMatch(known -> Arrays.equals(known, panel));
    }

    /** Returns the largest z that the panels allow; 0 but for rounding when they give the ideal seats. */
    double solve() {
        if (!simplex.solve()) {
            throw new IllegalStateException("panels that reached a level no longer do");
        }
        return simplex.value(0);
    }

    /**
     * The price per type at which the panels found are worth less than the ideal seats, in whole numbers, 0 or more;
     * rounded.
     */
    BigInteger[] roundedWeights() {
        BigInteger[] weights = new BigInteger[model.types()];
        Arrays.setAll(
                weights,
                type -> BigInteger.valueOf((long) StrictMath.rint(Math.max(0, simplex.rowPrice(type)) * UNIT)));
        return weights;
    }

    /** The same prices without rounding; null where the program is too large for that. */
    BigInteger @Nullable [] exactWeights() {
        BigInteger[] exact = exactPrices();
        return exact == null
                ? null
                : Arrays.stream(exact)
                        .limit(model.types())
                        .map(BigInteger.ZERO::max)
                        .toArray(BigInteger[]::new);
    }

    private BigInteger @Nullable [] exactPrices() {
        int[] head = simplex.basis().head();
        int shareColumn = matrix.rows();
        for (int position = 0; position < head.length; position++) {
            if (head[position] == shareColumn) {
                // z costs −1, so the prices are −1 times the row of the inverse that belongs to it
                BigInteger[] line = new ExactBasis(matrix, head).inverseRow(position);
                if (line != null) {
                    Arrays.setAll(line, row -> line[row].negate());
                }
                return line;
            }
        }
        return null;
    }

    /** The most that a panel found so far is worth. */
    BigInteger worth(BigInteger[] weights) {
        BigInteger most = BigInteger.ZERO;
        for (int[] panel : panels) {
            most = most.max(worth(weights, panel));
        }
        return most;
    }

    private static BigInteger worth(BigInteger[] weights, int[] panel) {
        BigInteger worth = BigInteger.ZERO;
        for (int type = 0; type < panel.length; type++) {
            if (panel[type] > 0) {
                worth = worth.add(weights[type].multiply(BigInteger.valueOf(panel[type])));
            }
        }
        return worth;
    }

    /** The lottery of the last solve. */
    Lottery lottery() {
        Lottery lottery = new Lottery();
        for (int i = 0; i < panels.size(); i++) {
            double weight = simplex.value(i + 1);
            if (weight > 0) {
                lottery.add(panels.get(i), weight);
            }
        }
        return lottery;
    }
}
