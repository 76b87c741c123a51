package nl.lotwijzer.desktop.steering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field cannot be read; the message says how to write it. */
final class InputException extends UserException {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    private InputException(String key, Object... arguments) {
        super(Message.of("desktop.steering.input." + key, arguments));
    }

    /** Returns the time that was typed, as <i>9:30</i>, <i>09.30</i> or <i>9</i>; null if nothing was. */
    static @Nullable LocalTime time(String typed) throws InputException {
        if (typed.isBlank()) {
            return null;
        }
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new InputException("time", typed.strip());
        }
        String minutes = matcher.group(2);
        try {
            return LocalTime.of(Integer.parseInt(matcher.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
        } catch (DateTimeException e) {
            throw new InputException("time", typed.strip()); // 25:00 is no time.
        }
    }

    /** Returns the day; it must be there. */
    static LocalDate day(@Nullable LocalDate chosen) throws InputException {
        if (chosen == null) {
            throw new InputException("day");
        }
        return chosen;
    }

    /** Returns the minutes that were typed; null if nothing was. */
    static @Nullable Integer minutes(String typed) throws InputException {
        if (typed.isBlank()) {
            return null;
        }
        if (!WHOLE.matcher(typed.strip()).matches()) {
            throw new InputException("minutes", typed.strip());
        }
        return Integer.valueOf(typed.strip());
    }

    /** Returns the amount that was typed; zero if nothing was. */
    static Euro amount(String typed) throws InputException {
        Euro amount = amountOrNone(typed);
        return amount == null ? Euro.ZERO : amount;
    }

    /** Returns the amount that was typed; null if nothing was. */
    static @Nullable Euro amountOrNone(String typed) throws InputException {
        if (typed.isBlank()) {
            return null;
        }
        return Euro.read(typed).orElseThrow(() -> new InputException("amount", typed.strip()));
    }
}
