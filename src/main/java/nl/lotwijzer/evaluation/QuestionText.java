package nl.lotwijzer.evaluation;

import java.util.regex.Pattern;
import nl.lotwijzer.person.ComparedText;

/** The text of a question made comparable between files. */
final class QuestionText {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:vraag|question|q)?\\s*\\d{1,2}\\s*[.:)]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile(
            "\\(?\\b[01]\\s*(?:-|–|t/m|tot en met|tot|to)\\s*(?:5|7|10)\\b\\)?", Pattern.CASE_INSENSITIVE);

    private QuestionText() {}

    /** Returns the letters and digits, without the number of the question and the range of its scale. */
    static String folded(String text) {
        String bare =
                RANGE.matcher(NUMBER.matcher(text.strip()).replaceFirst("")).replaceAll("");
        String letters = ComparedText.letters(bare);
        return letters.isEmpty() ? ComparedText.letters(text) : letters;
    }
}
