package nl.lotwijzer.eligibility;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How old somebody is on a day, in whole years, as far as that is known.
 *
 * @param least the youngest age that fits what is known
 * @param most  the oldest; the same when the birth date is known
 */
public record AgeRange(int least, int most) {
    /** Nobody has become older than this; a birth date that says so was written wrong. */
    private static final int OLDEST = 125;

    private static final int LAST_DAY = 31;

    public AgeRange {
        if (least > most) {
            throw new IllegalArgumentException(least + " is more than " + most);
        }
    }

    /**
     * Returns the age on this day. Who is born on 29 February is a year older on 1 March when there is no such day. Of
     * who gave only a year, the birthday may have been or not, but on 31 December it has.
     *
     * @return empty if neither date nor year is known
     */
    public static Optional<AgeRange> on(LocalDate day, @Nullable LocalDate birthDate, @Nullable Integer birthYear) {
        if (birthDate != null) {
            int years =
                    birthDate.isAfter(day) ? -1 : Period.between(birthDate, day).getYears();
            return Optional.of(new AgeRange(years, years));
        }
        if (birthYear == null) {
            return Optional.empty();
        }
        int years = day.getYear() - birthYear;
        boolean lastDay = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == LAST_DAY;
        return Optional.of(new AgeRange(lastDay ? years : years - 1, years));
    }

    /** Returns whether somebody can have this age at all. */
    public boolean plausible() {
        return most >= 0 && least <= OLDEST;
    }

    public boolean exact() {
        return least == most;
    }
}
