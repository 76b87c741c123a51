package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.proof.Facts;
import nl.lotwijzer.proof.Limit;
import nl.lotwijzer.proof.PriceList;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;

/**
 * What makes a composition a lawful panel, as rows over the types: the panel size, the quotas, for each household class
 * at most as many seats as it has households, and what was proved on top of these.
 */
final class PanelModel {

    /** The row of the panel size. */
    static final int SIZE_ROW = 0;

    private final Pool pool;
    private final List<Quota> quotas;
    private final List<Limit> cuts;
    private final Bounds panelSize;
    private final SparseMatrix matrix;
    private final List<Bounds> rowBounds = new ArrayList<>();
    private final List<Integer> rules = new ArrayList<>();
    private final int[] capacity;
    private final int[] members;

    /** The least and the most that a row may come to in one panel. */
    record Bounds(int least, int most) {}

    PanelModel(Pool pool, SelectionRules rules) {
        this(pool, rules.quotas(), new Bounds(rules.panelSize(), rules.panelSize()));
    }

    /** A model in which the panel size may vary, as in the search for a contradiction. */
    PanelModel(Pool pool, List<Quota> quotas, Bounds panelSize) {
        this(pool, quotas, panelSize, List.of());
    }

    private PanelModel(Pool pool, List<Quota> quotas, Bounds panelSize, List<Limit> cuts) {
        this.pool = pool;
        this.quotas = quotas;
        this.panelSize = panelSize;
        this.cuts = cuts;
        this.members = pool.types().stream().mapToInt(PoolType::size).toArray();
        this.capacity = pool.types().stream()
                .mapToInt(type -> Math.min(pool.capacity(type), panelSize.most()))
                .toArray();
        addRow(panelSize, Facts.SIZE_RULE);
        int[][] quotaRow = new int[pool.criteria()][];
        for (int criterion = 0; criterion < pool.criteria(); criterion++) {
            quotaRow[criterion] = rowsOf(criterion);
        }
        int[] classRow = new int[pool.householdClasses().size()];
        for (HouseholdClass households : pool.householdClasses()) {
            // with one type in the class, its capacity says it all
            if (households.types().size() > 1) {
                classRow[households.number()] = rows();
                addRow(
                        new Bounds(0, Math.min(households.households(), panelSize.most())),
                        1 + quotas.size() + households.number());
            }
        }
        int firstCut = rows();
        for (int cut = 0; cut < cuts.size(); cut++) {
            addRow(
                    new Bounds(0, cuts.get(cut).most().intValueExact()),
                    1 + quotas.size() + pool.householdClasses().size() + cut);
        }
        this.matrix = new SparseMatrix(rows());
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
            for (int cut = 0; cut < cuts.size(); cut++) {
                BigInteger weight = cuts.get(cut).weights().getOrDefault(type.number(), BigInteger.ZERO);
                if (weight.signum() > 0) {
                    matrix.put(firstCut + cut, weight.intValueExact());
                }
            }
        }
    }

    private void addRow(Bounds bounds, int rule) {
        rowBounds.add(bounds);
        rules.add(rule);
    }

    /** Makes a row for each quota of a criterion that says something, and returns the row per category; 0 for none. */
    private int[] rowsOf(int criterion) {
        int categories = pool.types().stream()
                .mapToInt(type -> type.categories().get(criterion) + 1)
                .max()
                .orElse(0);
        int[] rows = new int[categories];
        for (int number = 0; number < quotas.size(); number++) {
            Quota quota = quotas.get(number);
            boolean says = quota.min() > 0 || quota.max() < panelSize.most();
            if (quota.criterion() == criterion && says) {
                if (quota.category() < categories) {
                    rows[quota.category()] = rows();
                }
                addRow(new Bounds(quota.min(), Math.min(quota.max(), panelSize.most())), 1 + number);
            }
        }
        return rows;
    }

    /** The same with one more inequality, and without the types that were left out of this one. */
    PanelModel with(Limit cut) {
        List<Limit> more = new ArrayList<>(cuts);
        more.add(cut);
        PanelModel model = new PanelModel(pool, quotas, panelSize, List.copyOf(more));
        System.arraycopy(capacity, 0, model.capacity, 0, capacity.length);
        return model;
    }

    /** What was proved on top of the rules. */
    List<Limit> cuts() {
        return cuts;
    }

    /** The rules in the words of whoever checks a proof. */
    Facts facts() {
        return new Facts(
                panelSize.most(),
                quotas.stream()
                        .map(quota -> new Facts.Quota(quota.criterion(), quota.category(), quota.min(), quota.max()))
                        .toList(),
                pool.types().stream()
                        .map(type -> new Facts.Type(type.size(), type.categories(), type.householdClass()))
                        .toList(),
                pool.householdClasses().stream().map(HouseholdClass::households).toList());
    }

    /** Prices of rows as prices of rules. */
    PriceList priced(BigInteger[] perRow) {
        return PriceList.onRules(byRule(List.of(perRow)));
    }

    /** Prices of rows under the numbers of their rules. */
    SortedMap<Integer, BigInteger> byRule(List<BigInteger> perRow) {
        SortedMap<Integer, BigInteger> perRule = new TreeMap<>();
        for (int row = 0; row < perRow.size(); row++) {
            perRule.put(rules.get(row), perRow.get(row));
        }
        return perRule;
    }

    /** Whether a row is that of a class of households; no type is in two of them. */
    boolean isHouseholdRow(int row) {
        int rule = rules.get(row) - 1 - quotas.size();
        return rule >= 0 && rule < pool.householdClasses().size();
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

    /** The number of registrants who fit a lawful panel. */
    int fitting() {
        int fitting = 0;
        for (int type = 0; type < capacity.length; type++) {
            fitting += capacity[type] > 0 ? members[type] : 0;
        }
        return fitting;
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
