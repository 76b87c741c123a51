package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.person.Address;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in to register. Texts are empty where nothing was filled in or asked.
 *
 * @param formId       the number the form tool gave it
 * @param letterCode   the code in the letter, capitals without spaces
 * @param lastName     with what comes before it: {@code van der Polder}
 * @param birthYear    known where only the year was asked, or from the date
 * @param registeredAt when the form was sent
 * @param answers      by the name of the criterion, in the order of the file, as answered; empty where not answered
 */
public record Form(
        String formId,
        String letterCode,
        String firstName,
        String lastName,
        String email,
        String phone,
        Address address,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable LocalDateTime registeredAt,
        String remark,
        Map<String, String> answers) {
    private static final Form EMPTY =
            new Form("", "", "", "", "", "", new Address("", "", "", "", ""), null, null, null, "", Map.of());

    public Form {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        if (birthDate != null) {
            birthYear = birthDate.getYear();
        }
    }

    /** Returns first and last name with a space between; empty if no name is known. */
    public String name() {
        return Stream.of(firstName, lastName).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Returns the form with these answers in the place of its own. */
    Form withAnswers(Map<String, String> given) {
        return new Form(
                formId,
                letterCode,
                firstName,
                lastName,
                email,
                phone,
                address,
                birthDate,
                birthYear,
                registeredAt,
                remark,
                given);
    }

    /** Returns whether nothing at all was filled in. */
    boolean empty() {
        return equals(EMPTY);
    }
}
