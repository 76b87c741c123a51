package nl.lotwijzer.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How alike two dates of birth are. */
enum BirthLikeness {
    SAME,
    /** Only a year is known of one of them, and it is the same. */
    SAME_YEAR,
    /** Day and month are swapped, or one of day, month and year is different. */
    NEAR,
    UNKNOWN,
    OTHER;

    static BirthLikeness of(
            @Nullable LocalDate one, @Nullable Integer year, @Nullable LocalDate other, @Nullable Integer otherYear) {
        if (year == null || otherYear == null) {
            return UNKNOWN;
        }
        if (one == null || other == null) {
            return year.equals(otherYear) ? SAME_YEAR : OTHER;
        }
        if (one.equals(other)) {
            return SAME;
        }
        boolean sameYear = one.getYear() == other.getYear();
        boolean sameMonth = one.getMonthValue() == other.getMonthValue();
        boolean sameDay = one.getDayOfMonth() == other.getDayOfMonth();
        boolean swapped = sameYear
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        boolean oneDifferent = (sameYear && sameMonth) || (sameYear && sameDay) || (sameMonth && sameDay);
        return swapped || oneDifferent ? NEAR : OTHER;
    }
}
