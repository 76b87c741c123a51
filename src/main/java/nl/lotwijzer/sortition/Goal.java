package nl.lotwijzer.sortition;

import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;

/**
 * What a selection is asked to be best at.
 *
 * @param objective the measure
 * @param gamma the weight γ of the smallest chance in GOLDILOCKS, above 0; 1 for the others
 */
public record Goal(Objective objective, Fraction gamma) {

    /** The default, and the fairest. */
    public static final Goal LEXIMIN = of(Objective.LEXIMIN);

    /** Refuses a weight of 0 or less, and another weight than 1 where it means nothing. */
    public Goal {
        if (gamma.signum() <= 0 || (objective != Objective.GOLDILOCKS && !gamma.equals(Fraction.ONE))) {
            throw new IllegalArgumentException("no weight for " + objective + ": " + gamma);
        }
    }

    /** The objective, with weight 1. */
    public static Goal of(Objective objective) {
        return new Goal(objective, Fraction.ONE);
    }
}
