package nl.lotwijzer.invitations.register;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.lotwijzer.eligibility.PersonFacts;
import nl.lotwijzer.person.Address;
import org.jspecify.annotations.Nullable;

/**
 * One row of a register, as far as it is about somebody: name, address and birth.
 *
 * @param key       the number of the person in the register; empty if it has none
 * @param firstName may be empty
 * @param lastName  with what stands before it; may be empty
 * @param birth     year, month and day as {@code yyyymmdd}, with 00 for a month or day that is not known; 0 if nothing is
 */
record Entry(String key, String firstName, String lastName, int birth, Address address) {
    /** Returns what is known of this person, to judge by. */
    PersonFacts facts(String area) {
        return new PersonFacts(firstName, lastName, birthDate(), birth == 0 ? null : birth / 10_000, address, area, "");
    }

    private @Nullable LocalDate birthDate() {
        int month = birth / 100 % 100;
        int day = birth % 100;
        boolean known = month > 0
                && day > 0
                && day <= YearMonth.of(birth / 10_000, month).lengthOfMonth();
        return known ? LocalDate.of(birth / 10_000, month, day) : null;
    }
}
