package nl.lotwijzer.registration;

import java.text.Normalizer;
import java.util.Locale;

/** Texts made comparable. */
final class Folded {
    private Folded() {}

    /** Returns the letters and digits only, small, without accents: {@code E-mailadres } and {@code Emailadres} alike. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Returns a code as it is compared: capitals and digits only. */
    static String code(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
