package nl.lotwijzer.desktop.palette;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text to search in: without capitals and marks, so that <i>joost</i> finds Joost and <i>helene</i> finds Hélène. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return plain(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('ø', 'o')
                        .replace('ł', 'l')
                        .replace("ß", "ss");
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }
}
