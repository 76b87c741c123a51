package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes a composition a lawful panel, as rows over the types: the panel size, the quotas, and for each household
 * class at most as many seats as it has households.
 */
final class PanelModel {

    /** The row of the panel size. */
    static final int SIZE_ROW = 0;

    private final Pool pool;
    private final List<Quota> quotas;
    private final int largestPanel;
    private final SparseMatrix matrix;
    private final List<Bounds> rowBounds = new ArrayList<>();
    private final int[] capacity;
    private final int[] members;

    /** The least and the most that a row may come to in one panel. */
    record Bounds(int least, int most) {}

    PanelModel(Pool pool, SelectionRules rules) {
        this(pool, rules.quotas(), new Bounds(rules.panelSize(), rules.panelSize()));
    }

    /** A model in which the panel size may vary, as in the search for a contradiction. */
    PanelModel(Pool pool, List<Quota> quotas, Bounds panelSize) {
        this.pool = pool;
        this.quotas = quotas;
        this.largestPanel = panelSize.most();
        this.members = pool.types().stream().mapToInt(PoolType::size).toArray();
        this.capacity = pool.types().stream()
                .mapToInt(type -> Math.min(pool.capacity(type), largestPanel))
                .toArray();
        rowBounds.add(panelSize);
        int[][] quotaRow = new int[pool.criteria()][];
        for (int criterion = 0; criterion < pool.criteria(); criterion++) {
            quotaRow[criterion] = rowsOf(criterion);
        }
        int[] classRow = new int[pool.householdClasses().size()];
        for (HouseholdClass households : pool.householdClasses()) {
            // with one type in the class, its capacity says it all
            if (households.types().size() > 1) {
                classRow[households.number()] = rowBounds.size();
                rowBounds.add(new Bounds(0, Math.min(households.households(), largestPanel)));
            }
        }
        this.matrix = new SparseMatrix(rowBounds.size());
        for (PoolType type : pool.types()) {
            matrix.newColumn();
            matrix.put(SIZE_ROW, 1);
            for (int criterion = 0; criterion < pool.criteria(); criterion++) {
                int row = quotaRow[criterion][type.categories().get(criterion)];
                if (row > 0) {
                    matrix.put(row, 1);
                }
            }
            if (type.sharesHousehold() && classRow[type.householdClass()] > 0) {
                matrix.put(classRow[type.householdClass()], 1);
            }
        }
    }

    /** Makes a row for each quota of a criterion that says something, and returns the row per category; 0 for none. */
    private int[] rowsOf(int criterion) {
        int categories = pool.types().stream()
                .mapToInt(type -> type.categories().get(criterion) + 1)
                .max()
                .orElse(0);
        int[] rows = new int[categories];
        for (Quota quota : quotas) {
            boolean says = quota.min() > 0 || quota.max() < largestPanel;
            if (quota.criterion() == criterion && says) {
                if (quota.category() < categories) {
                    rows[quota.category()] = rowBounds.size();
                }
                rowBounds.add(new Bounds(quota.min(), Math.min(quota.max(), largestPanel)));
            }
        }
        return rows;
    }

    SparseMatrix matrix() {
        return matrix;
    }

    int rows() {
        return rowBounds.size();
    }

    int types() {
        return capacity.length;
    }

    Bounds bounds(int row) {
        return rowBounds.get(row);
    }

    /** The most seats that a type can have in one panel. */
    int capacity(int type) {
        return capacity[type];
    }

    /** The number of registrants of a type. */
    int members(int type) {
        return members[type];
    }

    /** From now on the type gets no seats: it fits no lawful panel. */
    void leaveOut(int type) {
        capacity[type] = 0;
    }

    /** A simplex over all types with the bounds of one panel. */
    DualSimplex simplex() {
        DualSimplex simplex = new DualSimplex(matrix);
        for (int row = 0; row < rows(); row++) {
            simplex.rowBounds(row, bounds(row).least(), bounds(row).most());
        }
        for (int type = 0; type < types(); type++) {
            simplex.columnBounds(type, 0, capacity[type]);
        }
        return simplex;
    }

    /** Whether a composition is a lawful panel, in whole numbers. */
    boolean isLawful(int[] composition) {
        return isLawfulSum(composition, 1);
    }

    /** Whether a composition obeys the rules of so many panels taken together, in whole numbers. */
    boolean isLawfulSum(int[] composition, int panels) {
        for (int type = 0; type < types(); type++) {
            if (composition[type] < 0 || composition[type] > (long) panels * capacity[type]) {
                return false;
            }
        }
        long[] sums = matrix.times(composition);
        for (int row = 0; row < rows(); row++) {
            if (sums[row] < (long) panels * bounds(row).least()
                    || sums[row] > (long) panels * bounds(row).most()) {
                return false;
            }
        }
        return true;
    }
}
