package nl.lotwijzer.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.report.Value.Share;

/** Writes values as the workbook shows them, for a screen. */
public final class ValueWords {
    private static final int PRECISE = 12;

    private final Language language;

    public ValueWords(Language language) {
        this.language = language;
    }

    /** Returns how numbers and days are written. */
    public Locale locale() {
        return language.locale();
    }

    /** Returns the value as people read it; empty for {@link Value#NONE}. */
    public String of(Value value) {
        return switch (value) {
            case Value.None none -> "";
            case Value.Text(String text) -> text;
            case Value.Code(String text) -> text;
            case Value.Count(long number) ->
                NumberFormat.getIntegerInstance(language.locale()).format(number);
            case Value.Money(var amount) -> amount.words(language.locale());
            case Share share -> number(ratio(share).movePointRight(2)) + "%";
            case Value.Seats(long numerator, long denominator) -> number(divided(numerator, denominator));
            case Value.Difference(Share share, Share than) ->
                signed(ratio(share).subtract(ratio(than)).movePointRight(2));
            case Value.Percent(Fraction part, int decimals) -> percent(part, decimals);
            case Value.OneIn(Fraction chance) -> oneIn(chance);
            case Value.Moment(var time) ->
                time.format(DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", language.locale()));
            case Value.Day(var date) -> date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
        };
    }

    private String percent(Fraction part, int decimals) {
        DecimalFormat format = format();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(divided(part).movePointRight(2)) + "%";
    }

    private String oneIn(Fraction chance) {
        return Texts.in(language).get("report.value.oneIn", format().format(divided(Fraction.ONE.dividedBy(chance))));
    }

    private static BigDecimal divided(Fraction fraction) {
        return new BigDecimal(fraction.numerator())
                .divide(new BigDecimal(fraction.denominator()), PRECISE, RoundingMode.HALF_UP);
    }

    private static BigDecimal ratio(Share share) {
        return divided(share.part(), share.whole());
    }

    private static BigDecimal divided(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), PRECISE, RoundingMode.HALF_UP);
    }

    private String number(BigDecimal number) {
        return format().format(number);
    }

    /** Writes the sign, and none for what rounds to nothing. */
    private String signed(BigDecimal number) {
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "\u2212" : "";
        return sign + format().format(rounded.abs());
    }

    private DecimalFormat format() {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
