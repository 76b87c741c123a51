package nl.lotwijzer.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable. */
public final class ComparedText {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]");

    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
    private static final int PHONE_DIGITS = 9;

    private ComparedText() {}

    /** Returns the letters and digits only, small, without accents: {@code E-mailadres } and {@code Emailadres} alike. */
    public static String letters(String text) {
        String plain = plainAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        return NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Returns a code as it is compared: capitals and digits only. */
    public static String code(String text) {
        return text.isEmpty()
                ? ""
                : NOT_LETTERS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** Returns the last nine digits of a telephone number, which are the same with and without the code of the country. */
    public static String phone(String text) {
        String digits = NOT_DIGITS.matcher(text).replaceAll("");
        return digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
    }

    /** Returns the text with one space wherever it had more white space. */
    public static String spaces(String text) {
        return text.isEmpty() ? "" : SPACES.matcher(text).replaceAll(" ");
    }

    /** Returns whether the text holds only characters of ASCII, which have no accents and are never damaged. */
    public static boolean plainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
