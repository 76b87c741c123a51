package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Quota;
import nl.lotwijzer.sortition.QuotaRelief;

/**
 * The smallest change of quotas after which a panel can meet them.
 *
 * @param steps        the quotas that change; never empty
 * @param cost         what they cost together, as {@link QuotaRelief} counts it
 * @param withinLimits whether it keeps to how far people said that quotas may be relaxed
 */
public record Relief(List<Step> steps, Fraction cost, boolean withinLimits) {
    public Relief {
        steps = List.copyOf(steps);
    }

    /**
     * A quota that changes.
     *
     * @param category as it is
     * @param min      the minimum that it gets, as it was or lower
     * @param max      the maximum that it gets, as it was or higher
     */
    public record Step(Criterion criterion, Category category, int min, int max) {

        /** Returns what changes, in words. */
        public Message told() {
            return min < category.min()
                    ? Message.of("quotas.relief.minimum", criterion.name(), category.name(), category.min(), min)
                    : Message.of("quotas.relief.maximum", criterion.name(), category.name(), category.max(), max);
        }
    }

    /**
     * Finds the smallest change within the limits of relaxing; when none of those helps, the smallest without regard to
     * limits. Only to be asked when no panel can meet the quotas.
     *
     * @return nothing when no quotas at all would help, because too few people take part
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static Optional<Relief> of(SelectionInput input, Progress progress) {
        List<Quota> widest = limits(input.criteria());
        Optional<Relief> within = of(input, widest, progress);
        return within.isPresent() || widest.isEmpty() ? within : of(input, List.of(), progress);
    }

    private static Optional<Relief> of(SelectionInput input, List<Quota> widest, Progress progress) {
        List<Quota> limits = limits(input.criteria());
        return QuotaRelief.cheapest(input.pool(), input.rules(), widest, progress)
                .map(found -> new Relief(
                        found.changes().stream()
                                .map(change -> step(input, change))
                                .toList(),
                        found.cost(),
                        widest.equals(limits)));
    }

    private static List<Quota> limits(List<Criterion> criteria) {
        List<Quota> limits = new ArrayList<>();
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            List<Category> categories = criteria.get(criterion).categories();
            for (int category = 0; category < categories.size(); category++) {
                Flexibility flex = categories.get(category).flex();
                if (flex != null) {
                    limits.add(new Quota(criterion, category, flex.min(), flex.max()));
                }
            }
        }
        return limits;
    }

    private static Step step(SelectionInput input, QuotaRelief.Change change) {
        Criterion criterion = input.criteria().get(change.before().criterion());
        return new Step(
                criterion,
                criterion.categories().get(change.before().category()),
                change.after().min(),
                change.after().max());
    }

    /** Returns what this is: within the limits, or the smallest beyond them. */
    public Message told() {
        return Message.of(withinLimits ? "quotas.relief.within" : "quotas.relief.beyond");
    }

    /** Returns the changes as the journal writes them: the key of each category with its quota before and after. */
    String code() {
        return steps.stream()
                .map(step -> step.category().id() + ":" + step.category().min() + ".."
                        + step.category().max() + ">" + step.min() + ".." + step.max())
                .reduce((all, next) -> all + " " + next)
                .orElse("");
    }
}
