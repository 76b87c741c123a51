package nl.lotwijzer.desktop.allowances;

import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.money.Euro;

/** What somebody typed into a field cannot be read; the message says which, and how to write it. */
final class InputException extends UserException {
    private static final int MOST_DIGITS = 6;

    InputException(Message told) {
        super(told);
    }

    /**
     * Returns the amount that was typed.
     *
     * @param field the key of the field's name
     * @throws InputException if it is none, or there is none
     */
    static Euro amount(String field, String typed) throws InputException {
        return Euro.read(typed)
                .orElseThrow(
                        () -> new InputException(Message.of("desktop.allowances.input.amount", Message.of(field))));
    }

    /** Returns the amount that was typed; empty if nothing was. */
    static Optional<Euro> amountOrNone(String field, String typed) throws InputException {
        return typed.isBlank() ? Optional.empty() : Optional.of(amount(field, typed));
    }

    /** Returns the whole number that was typed; empty if nothing was. */
    static OptionalInt numberOrNone(String field, String typed) throws InputException {
        String digits = typed.strip().replace(".", "");
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!digits.matches("\\d{1," + MOST_DIGITS + "}")) {
            throw new InputException(Message.of("desktop.allowances.input.number", Message.of(field)));
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }
}
