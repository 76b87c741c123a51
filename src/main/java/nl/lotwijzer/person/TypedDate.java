package nl.lotwijzer.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date of birth as it is typed in a hurry: {@code 010280}, {@code 01021980}, {@code 1-2-80}, {@code 1.2.1980}. A
 * year of two digits is the last one in which somebody of at least ten years old can be born.
 */
public final class TypedDate {
    private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})");
    private static final Pattern PARTS = Pattern.compile("([0-9]{1,2})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{4}|[0-9]{2})");
    private static final int YOUNGEST = 10;
    private static final int CENTURY = 100;

    private TypedDate() {}

    /** Returns the date; empty if it is not typed in one of these ways or is no day of the calendar. */
    public static Optional<LocalDate> born(String text, LocalDate today) {
        Matcher digits = DIGITS.matcher(text.strip());
        Matcher parts = PARTS.matcher(text.strip());
        if (digits.matches()) {
            return date(digits, today);
        }
        return parts.matches() ? date(parts, today) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher typed, LocalDate today) {
        int year = Integer.parseInt(typed.group(3));
        if (typed.group(3).length() == 2) {
            int last = today.getYear() - YOUNGEST;
            year = last - Math.floorMod(last - year, CENTURY);
        }
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty(); // The 31st of February.
        }
    }
}
