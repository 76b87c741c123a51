package nl.lotwijzer.lottery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;

/** How a chance is written for people: {@code 1 op 11 (9,1%)}. */
public final class ChanceWords {
    private static final Fraction SMALL = Fraction.of(2, 100);
    private static final Fraction TINY = Fraction.of(1, 1000);

    private final Texts texts;

    public ChanceWords(Texts texts) {
        this.texts = texts;
    }

    /** Returns the chance as one in so many and as a percentage; as words where it is 0 or 1. */
    public String of(Fraction chance) {
        if (chance.signum() == 0) {
            return texts.get("lottery.chance.none");
        }
        if (chance.equals(Fraction.ONE)) {
            return texts.get("lottery.chance.certain");
        }
        return texts.get("lottery.chance.both", oneIn(chance), percent(chance, RoundingMode.HALF_UP));
    }

    /** Returns how many people share one seat at this chance, with one decimal where it is not whole; not of 0. */
    public String oneIn(Fraction chance) {
        return texts.get("lottery.chance.oneIn", number(Fraction.ONE.dividedBy(chance), 0, 1, RoundingMode.HALF_UP));
    }

    /** Returns the chance as a percentage: with one decimal, below 2% with two and below 0.1% with three. */
    public String percent(Fraction chance, RoundingMode rounding) {
        int decimals = chance.signum() == 0 || chance.compareTo(SMALL) >= 0 ? 1 : chance.compareTo(TINY) >= 0 ? 2 : 3;
        return number(chance.times(100), decimals, decimals, rounding) + "%";
    }

    private String number(Fraction value, int fewest, int decimals, RoundingMode rounding) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(decimals);
        return format.format(
                new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), decimals, rounding));
    }
}
