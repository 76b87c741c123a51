package nl.lotwijzer.report.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import nl.lotwijzer.report.Period;

/** The periods that are offered for a report. */
public enum PeriodChoice {
    /** From the day that the last report told of, so that nothing of that day falls between two reports. */
    SINCE_LAST,
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    /** From the beginning until now. */
    WHOLE;

    /**
     * Returns the days.
     *
     * @param today the day of the project's newest state
     * @param last  the day that the last report told of; empty if there was none
     */
    Period of(LocalDate today, Optional<LocalDate> last) {
        return switch (this) {
            case SINCE_LAST ->
                last.map(day -> new Period(day.isAfter(today) ? today : day, today))
                        .orElse(Period.until(today));
            case THIS_MONTH -> month(YearMonth.from(today));
            case LAST_MONTH -> month(YearMonth.from(today).minusMonths(1));
            case THIS_QUARTER -> {
                LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1);
                yield new Period(first, YearMonth.from(first).plusMonths(2).atEndOfMonth());
            }
            case WHOLE -> Period.until(today);
        };
    }

    private static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Returns the key of its name. */
    public String key() {
        return "report.period." + word();
    }

    /** Returns the word by which the command line names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
