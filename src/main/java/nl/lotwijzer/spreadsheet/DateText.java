package nl.lotwijzer.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Dutch and Belgian offices write them: the day first, or the year first as ISO 8601 says. */
public final class DateText {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}(?: .*)?");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00)?$");

    private DateText() {}

    /** Returns the day that the text writes in numbers, if it is one; a midnight behind it is passed over. */
    public static Optional<LocalDate> read(String text) {
        String day = MIDNIGHT.matcher(text.strip()).replaceFirst("").strip();
        Matcher dayFirst = DAY_FIRST.matcher(day);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(day);
        return yearFirst.matches()
                ? date(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4))
                : Optional.empty();
    }

    /** Returns whether the text is a date only if the month comes first, as in {@code 12/31/1985}. */
    public static boolean monthFirst(String text) {
        Matcher parts = slashed(text);
        return parts.matches() && Integer.parseInt(parts.group(1)) <= 12 && Integer.parseInt(parts.group(2)) > 12;
    }

    /** Returns whether the text is one date with the day first and another with the month first, as {@code 3/4/1985}. */
    public static boolean eitherWay(String text) {
        Matcher parts = slashed(text);
        if (!parts.matches()) {
            return false;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        return first <= 12 && second <= 12 && first != second;
    }

    private static Matcher slashed(String text) {
        return SLASHED.matcher(text);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // The 31st of February is not a day, and so not a date.
        }
    }
}
