package nl.lotwijzer.quotas;

import java.util.List;
import nl.lotwijzer.language.Message;

/** Why no panel can meet the quotas. */
public sealed interface Problem {

    /** A criterion has no categories, so nobody belongs to it. */
    record NoCategories(Criterion criterion) implements Problem {}

    /** The minimums of a criterion take more seats than there are. */
    record MinimumsTooHigh(Criterion criterion, int seats) implements Problem {}

    /** The maximums of a criterion leave seats empty. */
    record MaximumsTooLow(Criterion criterion, int seats) implements Problem {}

    /** Fewer people take part than there are seats. */
    record TooFewRegistrants(int registrants, int seats) implements Problem {}

    /** A category has fewer registrants than its minimum. */
    record TooFewInCategory(Criterion criterion, Category category, int registrants) implements Problem {}

    /**
     * With the registrants that each category has, a criterion cannot fill the seats under its maximums.
     *
     * @param reachable the most seats that can be filled
     */
    record TooFewUnderMaximums(Criterion criterion, int reachable, int seats) implements Problem {}

    /**
     * Rules that each can be met, but not together; without any one of them the others can.
     *
     * @param rules what each rule says
     */
    record Contradiction(List<Message> rules) implements Problem {
        public Contradiction {
            rules = List.copyOf(rules);
        }
    }

    /** Returns what to say: what is wrong, and what to do about it. */
    default Message told() {
        return switch (this) {
            case NoCategories(Criterion criterion) -> Message.of("quotas.infeasible.noCategories", criterion.name());
            case MinimumsTooHigh(Criterion criterion, int seats) ->
                Message.of("quotas.infeasible.minimumsTooHigh", criterion.name(), criterion.lowest(), seats);
            case MaximumsTooLow(Criterion criterion, int seats) ->
                Message.of("quotas.infeasible.maximumsTooLow", criterion.name(), criterion.highest(), seats);
            case TooFewRegistrants(int registrants, int seats) ->
                Message.of("quotas.infeasible.tooFewRegistrants", registrants, seats);
            case TooFewInCategory(Criterion criterion, Category category, int registrants) ->
                Message.of(
                        "quotas.infeasible.tooFewInCategory",
                        criterion.name(),
                        category.name(),
                        category.min(),
                        registrants);
            case TooFewUnderMaximums(Criterion criterion, int reachable, int seats) ->
                Message.of("quotas.infeasible.tooFewUnderMaximums", criterion.name(), reachable, seats);
            case Contradiction(List<Message> rules) -> contradiction(rules);
        };
    }

    private static Message contradiction(List<Message> rules) {
        String key = rules.size() == 1 ? "quotas.infeasible.impossible" : "quotas.infeasible.contradiction";
        return Message.of(key, RuleWords.enumerated(rules));
    }
}
