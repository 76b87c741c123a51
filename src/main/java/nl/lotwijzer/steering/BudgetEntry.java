package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * Something that was spent. White space around the description is taken off.
 *
 * @param id          0 as long as it was not kept
 * @param line        the id of the line of the budget
 * @param description may be empty
 * @param amount      below zero for what came back; not zero
 * @param source      where the project knows it from; null if it was typed or read from a file
 */
public record BudgetEntry(
        long id,
        long line,
        LocalDate day,
        String description,
        Euro amount,
        @Nullable BudgetSource source) {
    public BudgetEntry {
        description = Words.folded(description);
    }

    /** Returns an entry as somebody types it. */
    public static BudgetEntry of(long line, LocalDate day, String description, Euro amount) {
        return new BudgetEntry(0, line, day, description, amount, null);
    }

    /** Returns what is wrong with this entry, if anything is. */
    Optional<Message> problem() {
        return amount.equals(Euro.ZERO) ? Optional.of(Message.of("steering.problem.noAmount")) : Optional.empty();
    }
}
