package nl.lotwijzer.desktop.recommendations;

import java.util.OptionalInt;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.recommendations.Share;

/** What somebody typed into a field cannot be read; the message says which, and how to write it. */
final class InputException extends UserException {
    private static final int MOST_DIGITS = 6;

    InputException(Message told) {
        super(told);
    }

    /** Returns the whole number that was typed; empty if nothing was. */
    static OptionalInt numberOrNone(String field, String typed) throws InputException {
        String digits = typed.strip().replace(".", "");
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!digits.matches("\\d{1," + MOST_DIGITS + "}")) {
            throw new InputException(Message.of("desktop.recommendations.input.number", field));
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** Returns the share that was typed, as a percentage or a fraction. */
    static Share share(String typed) throws InputException {
        return Share.read(typed)
                .orElseThrow(() -> new InputException(Message.of("desktop.recommendations.input.share")));
    }
}
