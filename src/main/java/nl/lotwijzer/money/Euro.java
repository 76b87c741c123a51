package nl.lotwijzer.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in euros, exact to the cent.
 *
 * @param cents the whole amount in cents; below zero for what is owed back
 */
public record Euro(long cents) implements Comparable<Euro> {
    public static final Euro ZERO = new Euro(0);

    /** Whole euros with dots or blanks between thousands or without, and after a comma or dot one or two digits. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(-?)\\s*(?:€|EUR)?\\s*(-?)(\\d{1,3}(?:[.\\s\\u00a0]\\d{3})+|\\d{1,12})(?:[.,](\\d{1,2}|-))?");

    /** The same with commas between thousands and a dot before the cents, which must be there: 1,234 alone says too little. */
    private static final Pattern ENGLISH =
            Pattern.compile("(-?)\\s*(?:€|EUR)?\\s*(-?)(\\d{1,3}(?:,\\d{3})+)\\.(\\d{2})");

    /** Returns the amount of so many euros and cents. */
    public static Euro of(long euros, int cents) {
        return new Euro(Math.addExact(Math.multiplyExact(euros, 100L), cents));
    }

    /**
     * Returns the amount that people wrote, as <i>12,50</i>, <i>€ 1.250</i> or <i>1,250.00</i>; empty if it is none. A dot
     * with three digits behind it parts thousands; a comma with three digits behind it is no amount.
     */
    public static Optional<Euro> read(String text) {
        String written = text.strip();
        Matcher plain = WRITTEN.matcher(written);
        Matcher matcher = plain.matches() ? plain : ENGLISH.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long euros = Long.parseLong(matcher.group(3).replaceAll("\\D", ""));
        String after = matcher.group(4);
        int cents = after == null || after.equals("-") ? 0 : Integer.parseInt(after) * (after.length() == 1 ? 10 : 1);
        boolean negative = !matcher.group(1).isEmpty() || !matcher.group(2).isEmpty();
        Euro amount = of(euros, cents);
        return Optional.of(negative ? amount.negated() : amount);
    }

    /** Returns the sum; zero of nothing. */
    public static Euro sum(Collection<Euro> amounts) {
        return amounts.stream().reduce(ZERO, Euro::plus);
    }

    /** @throws ArithmeticException if the sum does not fit */
    public Euro plus(Euro other) {
        return new Euro(Math.addExact(cents, other.cents));
    }

    /** @throws ArithmeticException if the difference does not fit */
    public Euro minus(Euro other) {
        return new Euro(Math.subtractExact(cents, other.cents));
    }

    public Euro negated() {
        return new Euro(Math.negateExact(cents));
    }

    /** @throws ArithmeticException if the product does not fit */
    public Euro times(long number) {
        return new Euro(Math.multiplyExact(cents, number));
    }

    /**
     * Returns this amount times a fraction, worked out exactly and rounded to the nearest cent, half a cent away from zero.
     *
     * @param numerator   any number
     * @param denominator above zero
     */
    public Euro times(long numerator, long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("A share of an amount needs a denominator above zero: " + denominator);
        }
        BigDecimal exact = new BigDecimal(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(numerator)));
        return new Euro(exact.divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public boolean negative() {
        return cents < 0;
    }

    /** Returns the amount with a dot and two digits, as payment files have it: <i>1234.50</i>. */
    public String plain() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** Returns the amount as people of this language read it: <i>€ 1.234,50</i>, or <i>€1,234.50</i> in English. */
    public String words(Locale locale) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
        String sign = negative() ? "-" : "";
        String gap = locale.getLanguage().equals("en") ? "" : "\u00a0";
        return "€" + gap + sign + format.format(BigDecimal.valueOf(cents, 2).abs());
    }

    @Override
    public int compareTo(Euro other) {
        return Long.compare(cents, other.cents);
    }
}
