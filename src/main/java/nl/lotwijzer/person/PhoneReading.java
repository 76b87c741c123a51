package nl.lotwijzer.person;

import java.util.regex.Pattern;

/**
 * A telephone number as it came through Excel, which takes it for a number: it drops the first zero or the plus, and
 * writes long ones as {@code 3,16E+10}, which cannot be mended.
 *
 * @param number  the number, mended where that can be done for certain
 * @param finding what was found
 */
public record PhoneReading(String number, Finding finding) {
    public enum Finding {
        FINE,
        MENDED,
        LOST,
        DOUBTFUL
    }

    private static final Pattern SCIENTIFIC =
            Pattern.compile("[0-9]([.,][0-9]+)?E\\+?[0-9]+", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_DIGITS = 15;

    public static PhoneReading of(String text) {
        if (text.isEmpty()) {
            return new PhoneReading("", Finding.FINE);
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return new PhoneReading(text, Finding.LOST);
        }
        if (text.matches("[1-9][0-9]{8}")) {
            return new PhoneReading("0" + text, Finding.MENDED);
        }
        if (text.matches("3[12][0-9]{8,9}")) {
            return new PhoneReading("+" + text, Finding.MENDED);
        }
        int digits = text.replaceAll("[^0-9]", "").length();
        boolean plausible = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && text.matches("[0-9 ()+./–-]+");
        return new PhoneReading(text, plausible ? Finding.FINE : Finding.DOUBTFUL);
    }
}
