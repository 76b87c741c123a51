package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the panels found so far can do: the largest chance z that a lottery over them gives every unsettled type, while
 * every settled type keeps its own. Row t: Σ weight·x_t − n_t z ≥ 0, or ≥ n_t p_t when settled; last row: Σ weight = 1.
 */
final class PanelMaster {

    private static final double UNIT = 0x1p30;

    private final PanelModel model;
    private final List<int[]> panels = new ArrayList<>();
    private final SparseMatrix matrix;
    private final DualSimplex simplex;
    private boolean rounded;

    PanelMaster(PanelModel model, Ideals ideals, List<int[]> panels) {
        this.model = model;
        int types = model.types();
        this.matrix = new SparseMatrix(types + 1);
        matrix.newColumn();
        for (int type = 0; type < types; type++) {
            if (!ideals.isSettled(type)) {
                matrix.put(type, -model.members(type));
            }
        }
        this.simplex = new DualSimplex(matrix);
        // 2 is never reached, so that z is always basic and has its prices
        simplex.columnBounds(0, 0, 2);
        simplex.cost(0, -1);
        for (int type = 0; type < types; type++) {
            double least = ideals.isSettled(type) ? ideals.seats(type, 0) : 0;
            simplex.rowBounds(type, least, Math.max(least, model.capacity(type)));
        }
        simplex.rowBounds(types, 1, 1);
        panels.forEach(this::add);
    }

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

    /** Returns the largest chance that the panels allow. */
    double solve() {
        if (!simplex.solveAfresh()) {
            throw new IllegalStateException("panels that reached a level no longer do");
        }
        return simplex.value(0);
    }

    /** The price per type at which the panels found are worth no more than they give; whole numbers, 0 or more. */
    BigInteger[] weights() {
        BigInteger[] weights = new BigInteger[model.types()];
        BigInteger[] exact = exactPrices();
        rounded = exact == null;
        for (int type = 0; type < weights.length; type++) {
            BigInteger weight = exact == null
                    ? BigInteger.valueOf((long) StrictMath.rint(simplex.rowPrice(type) * UNIT))
                    : exact[type];
            weights[type] = weight.max(BigInteger.ZERO);
        }
        return weights;
    }

    private BigInteger @Nullable [] exactPrices() {
        int[] head = simplex.basis().head();
        int chanceColumn = matrix.rows();
        for (int position = 0; position < head.length; position++) {
            if (head[position] == chanceColumn) {
                // the prices are −1 times the row of the inverse, as z costs −1; and they are prices of A x = −s
                BigInteger[] line = new ExactBasis(matrix, head).inverseRow(position);
                if (line != null) {
                    Arrays.setAll(line, row -> line[row].negate());
                }
                return line;
            }
        }
        return null;
    }

    /** Weights up to this may be nothing but rounding. */
    BigInteger noise() {
        return rounded ? BigInteger.valueOf(1 << 8) : BigInteger.ZERO;
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
