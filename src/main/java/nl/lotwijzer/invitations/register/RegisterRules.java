package nl.lotwijzer.invitations.register;

import java.time.LocalDate;
import java.util.Set;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.EligibilityRules;

/**
 * Who in a register can get a letter.
 *
 * @param referenceDate        the day on which somebody must be old enough
 * @param minimumAge           how old in years; 0 if age does not matter
 * @param maximumAge           the oldest age that still takes part; 0 if there is none
 * @param secrecy              what happens with secret addresses
 * @param places               the municipalities or towns that take part, as the register names them; all if there are none
 * @param skipInvitedAddresses whether nobody is drawn at an address where somebody was drawn before
 */
public record RegisterRules(
        LocalDate referenceDate,
        int minimumAge,
        int maximumAge,
        Secrecy secrecy,
        Set<String> places,
        boolean skipInvitedAddresses) {
    private static final int ADULT = 18;
    private static final int OLDEST = 120;

    public RegisterRules {
        places = Set.copyOf(places);
        if (minimumAge < 0 || minimumAge > OLDEST || maximumAge < 0 || maximumAge > OLDEST) {
            throw new IllegalArgumentException("No ages: " + minimumAge + " to " + maximumAge);
        }
    }

    /** What a register says about somebody's age. */
    enum Age {
        ENOUGH,
        TOO_LITTLE,
        TOO_MUCH,
        UNKNOWN
    }

    /** Returns whether somebody born then, as {@code yyyymmdd}, has the age to take part on the reference date. */
    Age age(int birth) {
        if (minimumAge == 0 && maximumAge == 0) {
            return Age.ENOUGH;
        }
        Age young = atLeast(minimumAge, birth);
        if (young != Age.ENOUGH || maximumAge == 0) {
            return young;
        }
        return switch (atLeast(maximumAge + 1, birth)) {
            case ENOUGH -> Age.TOO_MUCH;
            case TOO_LITTLE, TOO_MUCH -> Age.ENOUGH;
            case UNKNOWN -> Age.UNKNOWN;
        };
    }

    /** Returns whether somebody born then is certainly, or perhaps, under eighteen on the reference date. */
    boolean minor(int birth) {
        return birth != 0 && atLeast(ADULT, birth) != Age.ENOUGH;
    }

    private Age atLeast(int years, int birth) {
        if (birth == 0) {
            return Age.UNKNOWN;
        }
        int last = (referenceDate.getYear() - years) * 10_000
                + referenceDate.getMonthValue() * 100
                + referenceDate.getDayOfMonth();
        return latest(birth) <= last ? Age.ENOUGH : birth > last ? Age.TOO_LITTLE : Age.UNKNOWN;
    }

    /** Returns the rules with which a register is read for the first time: those of the project, as far as it has them. */
    public static RegisterRules by(EligibilityRules rules, LocalDate today) {
        AgeRule age = rules.age().orElse(new AgeRule(0, null, today));
        Integer maximum = age.maximum();
        return new RegisterRules(
                age.on(), age.minimum(), maximum == null ? 0 : maximum, Secrecy.LEAVE_OUT, Set.of(), false);
    }

    /** Returns the last day that a birth with an unknown day or month can be. */
    private static int latest(int birth) {
        return birth % 10_000 == 0 ? birth + 1231 : birth % 100 == 0 ? birth + 31 : birth;
    }
}
