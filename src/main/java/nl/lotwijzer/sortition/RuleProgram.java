package nl.lotwijzer.sortition;

import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A program with a row for every rule, so that rules can be taken away and put back as bounds, and each search starts from
 * the last: the panel size, each quota in the order of the rules, each household class.
 */
final class RuleProgram {

    private static final long NODES = 200_000;

    private final Pool pool;
    private final SelectionRules rules;
    private final DualSimplex simplex;
    private final IntegerSearch search;

    RuleProgram(Pool pool, SelectionRules rules, Progress progress) {
        this.pool = pool;
        this.rules = rules;
        SparseMatrix matrix = matrix(pool, rules.quotas());
        this.simplex = new DualSimplex(matrix);
        this.search = new IntegerSearch(simplex, matrix, progress);
    }

    /** A column per type, with a 1 in the rows that count its members. */
    static SparseMatrix matrix(Pool pool, List<Quota> quotas) {
        SparseMatrix matrix =
                new SparseMatrix(classRow(quotas) + pool.householdClasses().size());
        for (PoolType type : pool.types()) {
            matrix.newColumn();
            matrix.put(0, 1);
            for (int place = 0; place < quotas.size(); place++) {
                Quota quota = quotas.get(place);
                if (type.categories().get(quota.criterion()) == quota.category()) {
                    matrix.put(quotaRow(place), 1);
                }
            }
            if (type.sharesHousehold()) {
                matrix.put(classRow(quotas) + type.householdClass(), 1);
            }
        }
        return matrix;
    }

    /** The row of the quota at this place in the rules. */
    static int quotaRow(int place) {
        return 1 + place;
    }

    /** The row of the first household class. */
    static int classRow(List<Quota> quotas) {
        return 1 + quotas.size();
    }

    /** Whether it is proved that no group of registrants obeys these rules and meets the demand. */
    boolean impossible(List<Rule> some, Contradiction.@Nullable Demand demand) {
        int everybody = Math.max(1, pool.size());
        int[] least = new int[classRow(rules.quotas())];
        int[] most = new int[least.length];
        Arrays.fill(most, everybody);
        boolean households = false;
        for (Rule rule : some) {
            switch (rule) {
                case Rule.PanelSize(int seats) -> {
                    least[0] = seats;
                    most[0] = seats;
                }
                case Rule.Minimum(Quota quota) -> least[rowOf(quota)] = quota.min();
                case Rule.Maximum(Quota quota) -> most[rowOf(quota)] = quota.max();
                case Rule.OnePerHousehold() -> households = true;
            }
        }
        for (int row = 0; row < least.length; row++) {
            simplex.rowBounds(row, least[row], Math.max(least[row], most[row]));
        }
        for (HouseholdClass shared : pool.householdClasses()) {
            int row = classRow(rules.quotas()) + shared.number();
            simplex.rowBounds(row, 0, households ? shared.households() : everybody);
        }
        for (PoolType type : pool.types()) {
            int capacity = Math.min(most[0], households ? pool.capacity(type) : type.size());
            simplex.columnBounds(type.number(), 0, capacity);
            if (demand != null && demand.type() == type.number()) {
                int allowed = demand.seated() ? capacity : Math.min(capacity, type.size() - 1);
                simplex.columnBounds(type.number(), demand.seated() ? 1 : 0, allowed);
            }
        }
        return search.any(NODES) == IntegerSearch.Outcome.NONE;
    }

    private int rowOf(Quota quota) {
        return quotaRow(rules.quotas().indexOf(quota));
    }
}
