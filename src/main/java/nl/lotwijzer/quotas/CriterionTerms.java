package nl.lotwijzer.quotas;

import nl.lotwijzer.quotas.population.PopulationSource;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a criterion beside its categories.
 *
 * @param noAnswer    what becomes of who gives no answer
 * @param ground      on which ground special personal data are asked; null if nobody said
 * @param groundNote  the ground in words; may be empty
 * @param explanation why the criterion is there, for the public; may be empty
 * @param calculation how the quotas were calculated last; null if they were not
 * @param source      where the population figures come from; null if they were typed
 */
public record CriterionTerms(
        NoAnswer noAnswer,
        @Nullable SpecialGround ground,
        String groundNote,
        String explanation,
        @Nullable Calculation calculation,
        @Nullable PopulationSource source) {
    /** Nothing was decided yet. */
    public static final CriterionTerms NONE = new CriterionTerms(NoAnswer.COMPLETE, null, "", "", null, null);

    /** Returns whether special personal data are asked, and somebody said on which ground. */
    public boolean special() {
        return ground != null && ground != SpecialGround.NONE;
    }
}
