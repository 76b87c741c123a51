package nl.lotwijzer.recommendations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;

/**
 * A share of votes as an exact fraction, in the terms in which it was written: 67% is 67/100, and two thirds is 2/3, which
 * is another share than 66.67%.
 *
 * @param numerator   from 1 to the denominator
 * @param denominator at most {@link #LARGEST}; 100, 1,000 and so on for what was written as a percentage
 */
public record Share(int numerator, int denominator) {
    static final int LARGEST = 1_000_000;

    private static final Set<Integer> PERCENTAGES = Set.of(100, 1_000, 10_000, 100_000, LARGEST);
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,4}))?\\s*(?:%|procent|percent)?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,7})\\s*[/:]\\s*(\\d{1,7})");

    public Share {
        if (numerator < 1 || numerator > denominator || denominator > LARGEST) {
            throw new IllegalArgumentException("Not a share of votes: " + numerator + "/" + denominator);
        }
    }

    /**
     * Returns the share that somebody wrote, as <i>67%</i>, <i>66,7</i> or <i>2/3</i>; empty if it is none. A number
     * without a sign is a percentage.
     */
    public static Optional<Share> read(String text) {
        String written = text.strip();
        Matcher fraction = FRACTION.matcher(written);
        if (fraction.matches()) {
            return checked(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        Matcher percent = PERCENT.matcher(written);
        if (!percent.matches()) {
            return Optional.empty();
        }
        String decimals = percent.group(2) == null ? "" : percent.group(2);
        int denominator = 100;
        for (int i = 0; i < decimals.length(); i++) {
            denominator *= 10;
        }
        return checked(Integer.parseInt(percent.group(1) + decimals), denominator);
    }

    private static Optional<Share> checked(int numerator, int denominator) {
        boolean share = numerator >= 1 && numerator <= denominator && denominator <= LARGEST;
        return share ? Optional.of(new Share(numerator, denominator)) : Optional.empty();
    }

    /**
     * Returns how a part of a whole compares with this share, worked out exactly: below zero if it is less, zero if it is
     * precisely this share.
     *
     * @param part  from 0 to the whole
     * @param whole above zero
     */
    public int compare(long part, long whole) {
        return Long.compare(part * denominator, whole * numerator);
    }

    private boolean percentage() {
        return PERCENTAGES.contains(denominator);
    }

    /** Returns the share in words, as it was written: <i>67%</i> or <i>2/3</i>. */
    public Message words() {
        return percentage()
                ? Message.of(
                        "recommendations.share.percent",
                        new BigDecimal(numerator)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(new BigDecimal(denominator), 4, RoundingMode.UNNECESSARY))
                : Message.of("recommendations.share.fraction", numerator, denominator);
    }
}
