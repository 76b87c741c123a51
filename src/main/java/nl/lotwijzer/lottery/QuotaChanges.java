package nl.lotwijzer.lottery;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.RuleCategory;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Selection;

/** Relaxes quotas between the freezes, as far as the rules allow it. */
final class QuotaChanges {
    private final Project project;

    QuotaChanges(Project project) {
        this.project = project;
    }

    void change(long id, int min, int max, String reason) throws LotteryException {
        if (reason.isBlank()) {
            throw new LotteryException(Message.of("lottery.failure.noReason"));
        }
        String why = RuleMaker.field(reason);
        if (!infeasible(new Quotas(project).input())) {
            throw new LotteryException(Message.of("lottery.failure.lawfulPanel"));
        }
        IrrevocableStep.take(project, (handle, at) -> {
            Round round = Draws.inState(new RoundStore(handle), RoundState.RULES_FIXED);
            if (!round.rules().relaxation()) {
                throw new LotteryException(Message.of("lottery.failure.noRelaxation"));
            }
            Criterion criterion = criterion(id);
            Category category = category(criterion, id);
            requireWithin(round, criterion, category, min, max);
            RuleChange change = new RuleChange(
                    RuleMaker.field(criterion.name()),
                    RuleMaker.field(category.name()),
                    category.min(),
                    category.max(),
                    min,
                    max,
                    at,
                    why);
            return new IrrevocableStep.Planned(
                    "lottery.journal.change",
                    "ronde=" + round.number() + " wijziging=" + (round.changes().size() + 1),
                    writer -> new RoundStore(writer).change(round, id, change));
        });
    }

    /** Returns whether no panel obeys these rules. */
    static boolean infeasible(SelectionInput input) {
        return !Selection.feasible(input.pool(), input.rules(), Progress.NONE);
    }

    private static void requireWithin(Round round, Criterion criterion, Category category, int min, int max)
            throws LotteryException {
        RuleCategory rule = round.rules().category(RuleMaker.field(criterion.name()), RuleMaker.field(category.name()));
        if (rule == null) {
            throw new IllegalStateException("the rules do not have " + category.name());
        }
        if (min < rule.lowest() || max > rule.highest()) {
            throw new LotteryException(Message.of(
                    "lottery.failure.beyondLimits", criterion.name(), category.name(), rule.lowest(), rule.highest()));
        }
        if (min > category.min() || max < category.max() || (min == category.min() && max == category.max())) {
            throw new LotteryException(Message.of(
                    "lottery.failure.notWider", criterion.name(), category.name(), category.min(), category.max()));
        }
    }

    private Criterion criterion(long category) {
        return new Quotas(project)
                .criteria().stream()
                        .filter(criterion -> criterion.categories().stream().anyMatch(each -> each.id() == category))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no category " + category));
    }

    private static Category category(Criterion criterion, long id) {
        return criterion.categories().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
