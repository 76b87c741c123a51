package nl.lotwijzer.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between which ages somebody may take part.
 *
 * @param minimum the youngest age, in whole years, from 0 to 120
 * @param maximum the oldest age that may still take part; null if there is none
 * @param on      the day on which the age counts
 */
public record AgeRule(int minimum, @Nullable Integer maximum, LocalDate on) {
    /** Below this age, in the Netherlands and in Belgium, a parent or guardian decides. */
    public static final int OF_AGE = 18;

    private static final int OLDEST = 120;

    public AgeRule {
        if (minimum < 0 || minimum > OLDEST) {
            throw new IllegalArgumentException("Not a minimum age: " + minimum);
        }
        if (maximum != null && (maximum < minimum || maximum > OLDEST)) {
            throw new IllegalArgumentException("Not a maximum age: " + maximum);
        }
    }

    /** Returns what of the age matters; empty if it fits and the person is of age. */
    Optional<Fact> check(PersonFacts person) {
        Optional<AgeRange> known = AgeRange.on(on, person.birthDate(), person.birthYear());
        if (known.isEmpty()) {
            return Optional.of(new Fact.AgeUnknown());
        }
        AgeRange age = known.get();
        if (!age.plausible()) {
            return Optional.of(new Fact.AgeImplausible(age.most()));
        }
        if (age.most() < minimum) {
            return Optional.of(new Fact.TooYoung(age, on));
        }
        if (maximum != null && age.least() > maximum) {
            return Optional.of(new Fact.TooOld(age, on));
        }
        if (age.least() < minimum || (maximum != null && age.most() > maximum)) {
            return Optional.of(new Fact.AgeDoubtful(age, on));
        }
        return age.least() < OF_AGE ? Optional.of(new Fact.Minor(age, on)) : Optional.empty();
    }

    /** Returns the ages at which the rule is often put: 14, 16 and 18. */
    public static List<Integer> usual() {
        return List.of(14, 16, OF_AGE);
    }
}
