package nl.lotwijzer.invitations.register;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who in a register can get a letter.
 *
 * @param referenceDate        the day on which somebody must be old enough
 * @param minimumAge           how old in years; 0 if age does not matter
 * @param secrecy              what happens with secret addresses
 * @param places               the municipalities or towns that take part, as the register names them; all if there are none
 * @param skipInvitedAddresses whether nobody is drawn at an address where somebody was drawn before
 */
public record RegisterRules(
        LocalDate referenceDate,
        int minimumAge,
        Secrecy secrecy,
        Set<String> places,
        boolean skipInvitedAddresses) {
    private static final int ADULT = 18;

    public RegisterRules {
        places = Set.copyOf(places);
        if (minimumAge < 0 || minimumAge > 120) {
            throw new IllegalArgumentException("No minimum age: " + minimumAge);
        }
    }

    /** What a register says about somebody's age. */
    enum Age {
        ENOUGH,
        TOO_LITTLE,
        UNKNOWN
    }

    /** Returns whether somebody born then, as {@code yyyymmdd}, is old enough on the reference date. */
    Age age(int birth) {
        return minimumAge == 0 ? Age.ENOUGH : atLeast(minimumAge, birth);
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

    /** Returns the last day that a birth with an unknown day or month can be. */
    private static int latest(int birth) {
        return birth % 10_000 == 0 ? birth + 1231 : birth % 100 == 0 ? birth + 31 : birth;
    }
}
