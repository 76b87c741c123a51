package nl.lotwijzer.sortition;

import nl.lotwijzer.proof.Fraction;

/**
 * What a number of rows costs: chances come in whole seats out of all rows, so that fewer rows round them more.
 *
 * @param rows the number of rows, m
 * @param largestLoss the largest part, from 0 to 1, of an ideal chance that rounding takes from anybody
 * @param smallest the smallest chance that is left to anybody with an ideal chance above 0
 */
public record RowOption(int rows, Fraction largestLoss, Fraction smallest) {

    /** Rounding may cost nobody more than this part of their ideal chance: 1/20. */
    public static final Fraction ACCEPTABLE = Fraction.of(1, 20);

    /** Whether rounding costs nobody more than {@link #ACCEPTABLE}. */
    public boolean acceptable() {
        return largestLoss.compareTo(ACCEPTABLE) <= 0;
    }
}
