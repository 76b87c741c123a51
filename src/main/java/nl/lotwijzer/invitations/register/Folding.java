package nl.lotwijzer.invitations.register;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one form in which LWS1 compares texts: compatibility decomposition (NFKD), capitals of no particular language, and
 * then only letters and decimal digits.
 */
final class Folding {
    private Folding() {}

    /** Appends the folded text. */
    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                appendSlowly(out, text.substring(i));
                return;
            }
            if (c >= 'a' && c <= 'z') {
                out.append((char) (c - 32));
            } else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                out.append(c);
            }
        }
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        append(out, text);
        return out.toString();
    }

    private static void appendSlowly(StringBuilder out, String text) {
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)
                .forEach(out::appendCodePoint);
    }
}
