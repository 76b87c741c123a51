package nl.lotwijzer.desktop.allowances;

import java.time.LocalDate;
import nl.lotwijzer.allowances.Entry;
import nl.lotwijzer.allowances.Item;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/** A receipt or correction, as it stands in the fields. */
record EntryInput(
        long participant, Item.Kind kind, @Nullable LocalDate day, String amount, String reason) {
    /**
     * Returns what the fields say.
     *
     * @throws InputException if there is no day, or the amount is not written as one
     */
    Entry read() throws InputException {
        if (day == null) {
            throw new InputException(Message.of("desktop.allowances.input.day"));
        }
        return new Entry(
                participant, day, kind, InputException.amount("desktop.allowances.entry.amount", amount), reason);
    }
}
