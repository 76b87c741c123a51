package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest relaxation. Costs are brought to whole numbers, so that a search for anything cheaper that ends with
 * nothing proves the cost.
 */
final class ReliefSearch {

    /**
     * The finest part of a unit in which costs are counted, about a millionth; beyond that floating point would tell whole
     * numbers apart no more.
     */
    private static final BigInteger FINEST = BigInteger.TWO.pow(20);

    private final Pool pool;
    private final SelectionRules rules;
    private final ReliefProgram program;
    private final Progress progress;

    ReliefSearch(Pool pool, SelectionRules rules, List<Quota> widest, Progress progress) {
        this.pool = pool;
        this.rules = rules;
        this.program = new ReliefProgram(pool, rules, widest, progress);
        this.progress = progress;
    }

    Optional<QuotaRelief> find() {
        int[] cheapest = cheapest();
        if (cheapest == null) {
            return Optional.empty();
        }
        if (program.cost(cheapest) == 0) {
            throw new IllegalStateException("there is a lawful panel already");
        }
        int[] found = fewerChanges(cheapest);
        List<QuotaRelief.Change> changes = program.changes(found);
        Fraction cost = changes.stream().map(QuotaRelief.Change::cost).reduce(Fraction.ZERO, Fraction::plus);
        QuotaRelief relief = new QuotaRelief(changes, cost);
        if (!new PanelModel(pool, relief.applied(rules)).isLawful(program.composition(found))) {
            throw new IllegalStateException("a relaxation that does not help: " + changes);
        }
        return Optional.of(relief);
    }

    private int @Nullable [] cheapest() {
        BigInteger parts = program.commonDenominator();
        program.count(parts.min(FINEST));
        int[] found = improve(program.any());
        if (found == null || parts.compareTo(FINEST) <= 0) {
            return found;
        }
        // what is too dear takes no part any more, and mostly the rest has a small denominator; rounding adds or takes
        // at
        // most half a part per seat, and a seat costs a unit or more
        long most = program.cost(found) + (program.cost(found) >> 20) + 2;
        for (int column = 0; column < program.columns(); column++) {
            if (program.allowed(column) && program.surelyCostsMore(column, most)) {
                program.allow(column, false);
            }
        }
        program.count(program.commonDenominator().min(FINEST));
        return improve(found);
    }

    private int @Nullable [] improve(int @Nullable [] found) {
        int[] best = found;
        int[] better = found;
        while (better != null) {
            progress.checkCancelled();
            best = better;
            better = program.cheaper(program.cost(best));
        }
        return best;
    }

    /** Leaves alone, one by one, quotas that need not change at this cost when the others that changed may. */
    private int[] fewerChanges(int[] cheapest) {
        long cost = program.cost(cheapest);
        for (int column = 0; column < program.columns(); column++) {
            program.allow(column, program.uses(cheapest, column));
        }
        int[] best = cheapest;
        for (int column = 0; column < program.columns(); column++) {
            if (program.uses(best, column)) {
                program.allow(column, false);
                int[] without = program.cheaper(cost + 1);
                if (without == null) {
                    program.allow(column, true);
                } else {
                    best = without;
                }
            }
        }
        return best;
    }
}
