package nl.lotwijzer.eligibility;

import java.time.LocalDate;
import nl.lotwijzer.person.Address;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person when it is judged whether this person may take part; the same for a row of a register and for
 * a registrant. Texts are empty where not known.
 *
 * @param lastName  with what comes before it: {@code van der Polder}
 * @param birthYear known where only the year is; follows from the date
 * @param area      the area as the letters or the answers name it
 */
public record PersonFacts(
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        Address address,
        String area,
        String email) {
    public PersonFacts {
        if (birthDate != null) {
            birthYear = birthDate.getYear();
        }
    }
}
