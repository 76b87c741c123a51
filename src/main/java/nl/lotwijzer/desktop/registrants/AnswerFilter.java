package nl.lotwijzer.desktop.registrants;

import java.util.Locale;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.registration.Registrant;

/**
 * The filter that lets through who gave this answer, capitals and spaces aside.
 *
 * @param answer empty for who gave none
 */
record AnswerFilter(String criterion, String answer) implements RegistrantFilter {
    @Override
    public boolean lets(Pool pool, Registrant registrant) {
        String given = registrant.answers().getOrDefault(criterion, "");
        return given.equals(answer) || (!given.isEmpty() && fold(given).equals(fold(answer)));
    }

    @Override
    public boolean replaces(RegistrantFilter other) {
        return other instanceof AnswerFilter filter && filter.criterion.equals(criterion);
    }

    static String fold(String answer) {
        return ComparedText.spaces(answer.strip()).toLowerCase(Locale.ROOT);
    }
}
