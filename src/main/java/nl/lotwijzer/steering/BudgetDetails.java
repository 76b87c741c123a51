package nl.lotwijzer.steering;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the budget is for. White space around the texts is taken off.
 *
 * @param category  what it belongs to, as <i>Zaal en catering</i>
 * @param planned   what was set aside; not below zero
 * @param committed what was ordered or agreed, spent or not; not below zero
 * @param forecast  what it will have cost in the end, as somebody expects; null to go by the other amounts
 */
public record BudgetDetails(
        String category,
        String title,
        Euro planned,
        Euro committed,
        @Nullable Euro forecast) {
    public BudgetDetails {
        category = Words.folded(category);
        title = Words.folded(title);
    }

    /** Returns what is wrong with this line, if anything is. */
    Optional<Message> problem() {
        if (category.isEmpty()) {
            return Optional.of(Message.of("steering.problem.category"));
        }
        if (title.isEmpty()) {
            return Optional.of(Message.of("steering.problem.lineTitle"));
        }
        return Stream.of(planned, committed, forecast).filter(Objects::nonNull).anyMatch(Euro::negative)
                ? Optional.of(Message.of("steering.problem.negative"))
                : Optional.empty();
    }
}
