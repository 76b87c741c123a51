package nl.lotwijzer.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.spreadsheet.DateText;

/** Reads dates as Dutch and Belgian forms write them: the day before the month, the year in four digits. */
public final class DateReading {
    private static final List<DateTimeFormatter> WITH_NAMED_MONTH = Stream.of("d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu")
            .flatMap(pattern -> Stream.of(Language.values()).map(language -> formatter(pattern, language.locale())))
            .toList();
    private static final Pattern MOMENT =
            Pattern.compile("(.+?)[T ,]+([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)(?:[.,][0-9]+)?(?:Z|[+-][0-9:]{4,6})?");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern EXCEL_DAY = Pattern.compile("[1-9][0-9]{4}");

    private DateReading() {}

    /** Returns the date this text says, a time after it aside. */
    public static Optional<LocalDate> date(String text) {
        return moment(text).map(LocalDateTime::toLocalDate);
    }

    /** Returns the date and time this text says; midnight if it says no time. */
    public static Optional<LocalDateTime> moment(String text) {
        Matcher timed = MOMENT.matcher(text.strip());
        if (!timed.matches()) {
            return day(text.strip()).map(LocalDate::atStartOfDay);
        }
        try {
            String time = timed.group(2).length() == 4 || timed.group(2).indexOf(':') == 1
                    ? "0" + timed.group(2)
                    : timed.group(2);
            LocalTime clock = LocalTime.parse(time);
            return day(timed.group(1)).map(day -> day.atTime(clock));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the date behind a bare number between 10000 and 99999, which is how Excel counts days. */
    public static Optional<LocalDate> excelDay(String text) {
        return EXCEL_DAY.matcher(text).matches()
                ? Optional.of(EXCEL_DAY_ZERO.plusDays(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        return DateText.read(text)
                .or(() -> WITH_NAMED_MONTH.stream()
                        .flatMap(form -> written(text, form).stream())
                        .findFirst());
    }

    private static Optional<LocalDate> written(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException e) {
            return Optional.empty(); // Not written in this form, or not a day of that month.
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
