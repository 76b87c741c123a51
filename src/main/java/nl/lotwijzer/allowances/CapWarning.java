package nl.lotwijzer.allowances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.lotwijzer.language.Message;

/**
 * A legal limit that is passed, or may be.
 *
 * @param day    a day of the period: the day itself, or the first of the month or year
 * @param amount in cents, or in kilometres
 * @param limit  in cents rounded down, or in kilometres
 */
public record CapWarning(Limit of, LocalDate day, long amount, long limit) {
    /** What can be passed. */
    public enum Limit {
        HOUR,
        /** The limit for an hour of young people. */
        HOUR_YOUNG,
        /** The limit for an hour of young people, by somebody whose age is not known well enough. */
        HOUR_AGE_UNKNOWN,
        DAY,
        MONTH,
        YEAR,
        KILOMETRES
    }

    /** Returns the warning in words. */
    public Message told() {
        return switch (of) {
            case KILOMETRES ->
                Message.of("allowances.warning.KILOMETRES", Integer.toString(day.getYear()), amount, limit);
            case YEAR ->
                Message.of("allowances.warning.YEAR", Integer.toString(day.getYear()), euros(amount), euros(limit));
            case MONTH -> Message.of("allowances.warning.MONTH", month(), euros(amount), euros(limit));
            case HOUR, HOUR_YOUNG, HOUR_AGE_UNKNOWN, DAY ->
                Message.of("allowances.warning." + of, day, euros(amount), euros(limit));
        };
    }

    private Message month() {
        YearMonth month = YearMonth.from(day);
        return Message.of("allowances.month." + month.getMonth(), Integer.toString(month.getYear()));
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
