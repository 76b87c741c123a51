package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The integer program of a relaxation: seats per type as in a {@link PanelModel}, and for each quota two columns more, the
 * seats by which its minimum is lowered and by which its maximum is raised. Row of a quota: min ≤ seats + lowered − raised
 * ≤ max.
 */
final class ReliefProgram {

    private final List<Quota> quotas;
    private final int types;
    private final SparseMatrix matrix;
    private final DualSimplex simplex;
    private final IntegerSearch search;
    private final List<Column> columns = new ArrayList<>();
    private final long[] costs;

    /** A column that relaxes the quota at this place in the rules, by at most so many seats, each at this cost. */
    private record Column(int quota, boolean lowering, int most, Fraction cost) {}

    /**
     * A program that may relax everything that the limits allow.
     *
     * @param widest how far the quota of a category may be relaxed, where there is a limit
     */
    ReliefProgram(Pool pool, SelectionRules rules, List<Quota> widest, Progress progress) {
        this.quotas = rules.quotas();
        this.types = pool.types().size();
        int seats = rules.panelSize();
        int classes = RuleProgram.classRow(quotas);
        this.matrix = RuleProgram.matrix(pool, quotas);
        for (int place = 0; place < quotas.size(); place++) {
            Quota quota = quotas.get(place);
            Quota limit = limitOf(quota, widest, seats);
            relax(place, true, quota.min() - limit.min());
            relax(place, false, Math.min(limit.max(), seats) - quota.max());
        }
        this.costs = new long[columns.size()];
        this.simplex = new DualSimplex(matrix);
        simplex.rowBounds(0, seats, seats);
        for (int place = 0; place < quotas.size(); place++) {
            simplex.rowBounds(
                    RuleProgram.quotaRow(place),
                    quotas.get(place).min(),
                    quotas.get(place).max());
        }
        for (HouseholdClass households : pool.householdClasses()) {
            simplex.rowBounds(classes + households.number(), 0, households.households());
        }
        for (PoolType type : pool.types()) {
            simplex.columnBounds(type.number(), 0, Math.min(pool.capacity(type), seats));
        }
        for (int column = 0; column < columns.size(); column++) {
            allow(column, true);
        }
        this.search = new IntegerSearch(simplex, matrix, progress);
    }

    private static Quota limitOf(Quota quota, List<Quota> widest, int seats) {
        return widest.stream()
                .filter(one -> one.criterion() == quota.criterion() && one.category() == quota.category())
                .findFirst()
                .orElseGet(() -> new Quota(quota.criterion(), quota.category(), 0, seats));
    }

    private void relax(int place, boolean lowering, int most) {
        if (most > 0) {
            matrix.newColumn();
            matrix.put(RuleProgram.quotaRow(place), lowering ? 1 : -1);
            Fraction cost = lowering ? QuotaRelief.Change.ofLowering(quotas.get(place)) : Fraction.ONE;
            columns.add(new Column(place, lowering, most, cost));
        }
    }

    /** The number of columns that relax a quota. */
    int columns() {
        return columns.size();
    }

    /** Allows or forbids a relaxation. */
    void allow(int column, boolean allowed) {
        simplex.columnBounds(types + column, 0, allowed ? columns.get(column).most() : 0);
    }

    boolean allowed(int column) {
        return simplex.columnUpper(types + column) > 0;
    }

    /** The smallest number that makes all costs of what is allowed whole. */
    BigInteger commonDenominator() {
        BigInteger common = BigInteger.ONE;
        for (int column = 0; column < columns(); column++) {
            if (allowed(column)) {
                BigInteger own = columns.get(column).cost().denominator();
                common = common.multiply(own.divide(common.gcd(own)));
            }
        }
        return common;
    }

    /** From now on costs are counted in this part of a unit, rounded to whole numbers. */
    void count(BigInteger parts) {
        for (int column = 0; column < columns(); column++) {
            Fraction cost = columns.get(column).cost().times(new Fraction(parts, BigInteger.ONE));
            costs[column] = cost.plus(Fraction.of(1, 2)).floor().longValueExact();
        }
    }

    /** Gives the solver the costs again, which it may have stirred against stalling. */
    private void setCosts() {
        for (int column = 0; column < columns(); column++) {
            simplex.cost(types + column, (double) costs[column]);
        }
    }

    /** Any way to relax. */
    int @Nullable [] any() {
        setCosts();
        return search.any(Long.MAX_VALUE) == IntegerSearch.Outcome.FOUND ? search.solution() : null;
    }

    /** A way to relax that costs less, in the parts counted; null when it is proved that there is none. */
    int @Nullable [] cheaper(long cost) {
        setCosts();
        // half a part, where a whole one would do, leaves room for rounding on either side
        return search.anyBelow((double) cost, 0.5, Long.MAX_VALUE) == IntegerSearch.Outcome.FOUND
                ? search.solution()
                : null;
    }

    /** What a way to relax costs, in the parts counted. */
    long cost(int[] solution) {
        long cost = 0;
        for (int column = 0; column < columns(); column++) {
            cost += costs[column] * solution[types + column];
        }
        return cost;
    }

    /** Whether any way that uses this relaxation costs surely more, in the parts counted. */
    boolean surelyCostsMore(int column, long cost) {
        simplex.columnBounds(types + column, 1, columns.get(column).most());
        boolean more = !simplex.solveAfresh() || simplex.objective() > (double) cost + 1;
        allow(column, true);
        return more;
    }

    boolean uses(int[] solution, int column) {
        return solution[types + column] > 0;
    }

    /** The quotas that a solution changes. */
    List<QuotaRelief.Change> changes(int[] solution) {
        int[] min = quotas.stream().mapToInt(Quota::min).toArray();
        int[] max = quotas.stream().mapToInt(Quota::max).toArray();
        for (int column = 0; column < columns(); column++) {
            Column relaxed = columns.get(column);
            min[relaxed.quota()] -= relaxed.lowering() ? solution[types + column] : 0;
            max[relaxed.quota()] += relaxed.lowering() ? 0 : solution[types + column];
        }
        List<QuotaRelief.Change> changes = new ArrayList<>();
        for (int place = 0; place < quotas.size(); place++) {
            Quota before = quotas.get(place);
            Quota after = new Quota(before.criterion(), before.category(), min[place], max[place]);
            if (!after.equals(before)) {
                changes.add(new QuotaRelief.Change(before, after));
            }
        }
        return changes;
    }

    /** The seats per type in a solution. */
    int[] composition(int[] solution) {
        return Arrays.copyOf(solution, types);
    }
}
