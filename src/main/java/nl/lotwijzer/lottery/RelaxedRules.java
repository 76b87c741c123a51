package nl.lotwijzer.lottery;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.RuleCategory;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.SelectionInput;

/** Whether quotas were relaxed for a reason that still holds for the pool that is frozen. */
final class RelaxedRules {
    private final Round round;

    RelaxedRules(Round round) {
        this.round = round;
    }

    /**
     * Refuses when quotas were relaxed although this pool has a panel that is lawful by the rules as they were fixed: check 17
     * would find that.
     */
    void requireNeeded(SelectionInput input) throws LotteryException {
        if (!round.changes().isEmpty() && !QuotaChanges.infeasible(before(input))) {
            throw new LotteryException(Message.of("lottery.failure.relaxedInVain"));
        }
    }

    private SelectionInput before(SelectionInput input) {
        return new SelectionInput(
                input.seats(),
                input.householdRule(),
                asFixed(round.rules(), input.criteria()),
                input.members(),
                input.leftOut());
    }

    /** Returns these criteria with the quotas that were fixed. */
    static List<Criterion> asFixed(Rules rules, List<Criterion> criteria) {
        List<Criterion> fixed = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            List<RuleCategory> rule = rules.criteria().get(i).categories();
            List<Category> categories = new ArrayList<>();
            for (int j = 0; j < rule.size(); j++) {
                Category now = criteria.get(i).categories().get(j);
                categories.add(new Category(
                        now.id(),
                        now.name(),
                        now.population(),
                        rule.get(j).min(),
                        rule.get(j).max()));
            }
            fixed.add(new Criterion(criteria.get(i).id(), criteria.get(i).name(), categories));
        }
        return fixed;
    }
}
