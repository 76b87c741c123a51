package nl.lotwijzer.lottery;

import org.jspecify.annotations.Nullable;

/**
 * A registrant who takes part in a lottery.
 *
 * @param registrantId the registrant
 * @param number       the registration number, as it goes into the lots
 * @param type         the number of the type
 * @param household    the code of the household, where another entrant shares it and the household rule is on; or null
 * @param selected     whether the registrant was drawn
 */
public record Entrant(
        long registrantId,
        String number,
        int type,
        @Nullable String household,
        boolean selected) {

    Entrant selected(boolean drawn) {
        return new Entrant(registrantId, number, type, household, drawn);
    }
}
