package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a selection claims about its ideal chances, and why one should believe it. {@link ProofChecker} follows it.
 *
 * @param objective what the ideal chances are best at
 * @param gamma the weight γ of GOLDILOCKS, above 0; 1 for the others
 * @param excluded the types that fit no lawful panel, ascending
 * @param exclusion why no lawful panel has a seat for them; null when there are none
 * @param cuts inequalities beyond the rules, each proved with the help of those before it
 * @param smallest why no lottery gives everybody who fits a panel more than {@code smallestBound}
 * @param smallestBound the most that the smallest chance can be; exact
 * @param optimum why no lottery does better than {@code bound}; null for LEXIMIN and MAXIMIN, where {@code smallest} says
 *     it
 * @param bound how good a lottery can be at most: for LEXIMIN and MAXIMIN the smallest bound; for MINIMAX the least that
 *     the largest chance can be; for GOLDILOCKS the least that its sum can be; for NASH 1 + δ such that no lottery has a
 *     product of chances above (1 + δ)ⁿ times that of the ideal chances
 * @param value how good the ideal chances are, in the same measure; 1 for NASH
 * @param ceiling the chance that nobody may exceed, under which the levels hold; null where there is none
 * @param levels the steps of LEXIMIN, under the ceiling if there is one; none for NASH
 * @param ideals the ideal chance of each member, per type; 0 for an excluded type
 */
public record Proof(
        Objective objective,
        Fraction gamma,
        List<Integer> excluded,
        @Nullable Cases exclusion,
        List<Limit> cuts,
        PriceList smallest,
        Fraction smallestBound,
        @Nullable PriceList optimum,
        Fraction bound,
        Fraction value,
        @Nullable Fraction ceiling,
        List<Level> levels,
        List<Fraction> ideals) {

    /** The prices of NASH are in units of one part in so many of what a seat is worth, which is 1 / chance. */
    public static final BigInteger NASH_UNIT = BigInteger.TWO.pow(50);

    /** Copies the lists. */
    public Proof {
        excluded = List.copyOf(excluded);
        cuts = List.copyOf(cuts);
        levels = List.copyOf(levels);
        ideals = List.copyOf(ideals);
    }

    /** Returns whether the proof says why the excluded types fit no panel; there may be too many cases for that. */
    public boolean provesExclusion() {
        return excluded.isEmpty() || exclusion != null;
    }
}
