package nl.lotwijzer.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in capitals without accents, as addresses are compared. */
final class Capitals {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private Capitals() {}

    static String of(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String plain = ComparedText.plainAscii(text) ? text : unaccented(text);
        String capitals = plain.toUpperCase(Locale.ROOT);
        return tidy(capitals)
                ? capitals
                : SPACES.matcher(capitals).replaceAll(" ").strip();
    }

    /** Most texts are: nothing but visible ASCII characters, with single blanks between them. */
    private static boolean tidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
                return false;
            }
            before = character;
        }
        return before != ' ';
    }

    private static String unaccented(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace('–', '-')
                .replace('—', '-')
                .replace('‑', '-');
    }
}
