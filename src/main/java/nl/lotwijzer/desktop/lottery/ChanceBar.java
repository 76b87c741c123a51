package nl.lotwijzer.desktop.lottery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.proof.Fraction;

/**
 * One bar of the histogram of chances: how many entrants have a chance from {@code from} up to but not including
 * {@code to}; the last bar includes its end.
 */
record ChanceBar(Fraction from, Fraction to, int entrants) {
    private static final int MOST_BARS = 20;

    /** Widths that read well on an axis, as fractions of one. */
    private static final List<Fraction> WIDTHS = List.of(
            Fraction.of(1, 1000),
            Fraction.of(1, 500),
            Fraction.of(1, 200),
            Fraction.of(1, 100),
            Fraction.of(1, 50),
            Fraction.of(1, 20),
            Fraction.of(1, 10));

    static List<ChanceBar> of(Lottery lottery) {
        Fraction largest = lottery.types().stream()
                .map(LotteryType::chance)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
        Fraction width = WIDTHS.stream()
                .filter(candidate -> largest.compareTo(candidate.times(MOST_BARS)) <= 0)
                .findFirst()
                .orElse(WIDTHS.getLast());
        int count = Math.max(1, largest.dividedBy(width).ceiling().intValueExact());
        int[] entrants = new int[count];
        for (LotteryType type : lottery.types()) {
            int bar = type.chance().dividedBy(width).floor().intValueExact();
            entrants[Math.min(bar, count - 1)] += type.members();
        }
        List<ChanceBar> bars = new ArrayList<>();
        for (int bar = 0; bar < count; bar++) {
            bars.add(new ChanceBar(width.times(bar), width.times(bar + 1L), entrants[bar]));
        }
        return bars;
    }
}
