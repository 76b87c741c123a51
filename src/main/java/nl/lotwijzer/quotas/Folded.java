package nl.lotwijzer.quotas;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as answers and names are compared: white space of any kind around it gone and inside it one space, capitals
 * small, accents composed. “ Hbo  of\u00A0universiteit” and “hbo of universiteit” are the same.
 *
 * @param text never with white space around it; empty for a blank text
 */
public record Folded(String text) implements Comparable<Folded> {
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    /** Returns the folded form of a text that somebody typed. */
    public static Folded of(String typed) {
        return new Folded(tidy(Normalizer.normalize(typed, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT));
    }

    /** Returns the text as it was typed, with its white space tidied only. */
    public static String tidy(String typed) {
        return WHITE.matcher(typed).replaceAll(" ").strip();
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    @Override
    public int compareTo(Folded other) {
        return text.compareTo(other.text);
    }
}
