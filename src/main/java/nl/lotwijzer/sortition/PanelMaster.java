package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the panels found so far can do: the largest z such that a lottery over them gives every type its base seats, and
 * the members of those that share in z each z besides. Row t: Σ weight·x_t − n_t z ≥ base_t; last row: Σ weight = 1.
 */
final class PanelMaster {

    private static final double UNIT = 0x1p40;

    /** Rounded weights up to this may be nothing but rounding. */
    static final BigInteger NOISE = BigInteger.TWO.pow(18);

    private final PanelModel model;
    private final List<int[]> panels = new ArrayList<>();
    private final SparseMatrix matrix;
    private final DualSimplex simplex;

    /**
     * A program that starts from some panels.
     *
     * @param base seats per type that must be given
     * @param sharing the types that share in z
     * @param least what z can certainly reach; the most, 2, can not
     */
    PanelMaster(PanelModel model, double[] base, boolean[] sharing, double least, List<int[]> panels) {
        this.model = model;
        int types = model.types();
        this.matrix = new SparseMatrix(types + 1);
        matrix.newColumn();
        for (int type = 0; type < types; type++) {
            if (sharing[type]) {
                matrix.put(type, -model.members(type));
            }
        }
        this.simplex = new DualSimplex(matrix);
        simplex.columnBounds(0, least, 2);
        simplex.cost(0, -1);
        for (int type = 0; type < types; type++) {
            double most = model.capacity(type) + Math.max(0, -least) * model.members(type);
            simplex.rowBounds(type, base[type], Math.max(base[type], most));
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

    /** Returns the largest z that the panels allow. */
    double solve() {
        if (!simplex.solve()) {
            throw new IllegalStateException("panels that reached a level no longer do");
        }
        return simplex.value(0);
    }

    /**
     * The price per type at which the panels found are worth no more than they give, in whole numbers, 0 or more; rounded,
     * so that weights up to {@link #NOISE} may be nothing.
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
