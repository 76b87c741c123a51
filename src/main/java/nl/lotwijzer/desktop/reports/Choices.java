package nl.lotwijzer.desktop.reports;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.pack.PeriodChoice;
import org.jspecify.annotations.Nullable;

/**
 * Which report a person wants to see.
 *
 * @param period  empty for days of one's own
 * @param from    the first day of one's own; null for from the beginning
 * @param to      the last day of one's own
 * @param subject empty for the likely one
 */
record Choices(
        Pack pack,
        Language language,
        Optional<PeriodChoice> period,
        @Nullable LocalDate from,
        LocalDate to,
        Optional<Long> subject) {

    Choices of(Pack other) {
        return new Choices(other, language, Optional.of(usual(other)), from, to, Optional.empty());
    }

    Choices in(Language other) {
        return new Choices(pack, other, period, from, to, subject);
    }

    Choices over(Optional<PeriodChoice> other) {
        return new Choices(pack, language, other, from, to, subject);
    }

    /** Days that end before they begin are not taken. */
    Choices over(@Nullable LocalDate first, LocalDate last) {
        return first != null && first.isAfter(last)
                ? this
                : new Choices(pack, language, Optional.empty(), first, last, subject);
    }

    Choices about(long number) {
        return new Choices(pack, language, period, from, to, Optional.of(number));
    }

    /** Returns the days of one's own. */
    Period own() {
        return new Period(from, to);
    }

    /** Returns the period that a pack is first shown for: what goes out every other week begins where the last one ended. */
    static PeriodChoice usual(Pack pack) {
        return pack == Pack.STEERING ? PeriodChoice.SINCE_LAST : PeriodChoice.WHOLE;
    }
}
