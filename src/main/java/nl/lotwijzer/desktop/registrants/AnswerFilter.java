package nl.lotwijzer.desktop.registrants;

import java.util.Locale;
import nl.lotwijzer.registration.Registrant;

/**
 * The filter that lets through who gave this answer, capitals and spaces aside.
 *
 * @param answer empty for who gave none
 */
record AnswerFilter(String criterion, String answer) {
    boolean lets(Registrant registrant) {
        return fold(registrant.answers().getOrDefault(criterion, "")).equals(fold(answer));
    }

    static String fold(String answer) {
        return answer.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
