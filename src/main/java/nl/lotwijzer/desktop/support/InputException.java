package nl.lotwijzer.desktop.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.support.Minutes;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field cannot be read; the message says which, and how to write it. */
final class InputException extends UserException {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");

    private InputException(String problem) {
        super(Message.of("desktop.support.input." + problem));
    }

    static LocalDate day(@Nullable LocalDate chosen) throws InputException {
        if (chosen == null) {
            throw new InputException("day");
        }
        return chosen;
    }

    static LocalTime clock(String typed) throws InputException {
        Matcher matcher = CLOCK.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new InputException("clock");
        }
        try {
            return LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        } catch (DateTimeException e) {
            throw new InputException("clock"); // 25:00 is written as a time but is none.
        }
    }

    static int minutes(String typed) throws InputException {
        return Minutes.read(typed).orElseThrow(() -> new InputException("minutes"));
    }

    /** Returns the whole number that was typed, or this one if nothing was. */
    static int number(String typed, int otherwise) throws InputException {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return otherwise;
        }
        if (!WHOLE.matcher(digits).matches()) {
            throw new InputException("number");
        }
        return Integer.parseInt(digits);
    }

    /** Returns the amount that was typed; empty if nothing was. */
    static Optional<Euro> amount(String typed) throws InputException {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Euro.read(typed).orElseThrow(() -> new InputException("amount")));
    }
}
