package nl.lotwijzer.facilitators;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of a facilitator. White space around the texts is taken off; a text that is not known is empty.
 *
 * @param name       first and last name
 * @param email      an e-mail address
 * @param phone      a phone number, as people write it
 * @param experience what this person has facilitated before, as in <i>12 jaar, bewonersavonden</i>
 * @param languages  the languages this person can facilitate in, the best one first
 * @param training   the training followed
 * @param available  the days on which this person can come, in order; none if that is not known
 * @param interests  interests in the question that this person declared; empty for none
 * @param notes      anything else
 */
public record FacilitatorDetails(
        String name,
        String email,
        String phone,
        String experience,
        List<String> languages,
        String training,
        List<LocalDate> available,
        String interests,
        String notes) {
    public FacilitatorDetails {
        name = folded(name);
        email = email.strip();
        phone = folded(phone);
        experience = folded(experience);
        training = folded(training);
        available = available.stream().distinct().sorted().toList();
        interests = folded(interests);
        notes = notes.strip();
        languages = languages.stream()
                .map(FacilitatorDetails::folded)
                .filter(language -> !language.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the languages in a text that parts them by commas, semicolons, slashes, plus signs or {@code en/and}. */
    public static List<String> languagesIn(String text) {
        return Arrays.stream(text.split("[,;/+&]|\\s+(?:en|and)\\s+", -1))
                .map(FacilitatorDetails::folded)
                .filter(language -> !language.isEmpty())
                .distinct()
                .toList();
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
