package nl.lotwijzer.facilitators;

import java.time.LocalDate;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a facilitator works.
 *
 * @param mostSessions at how many sessions this person works at most, reserve included; null for any number
 * @param distance     kilometres from home to where the sessions are, one way; null if not known
 * @param perKilometre what a kilometre is paid; null for nothing
 * @param fee          what an hour or a session is paid; null for nothing
 * @param unit         what the fee is for
 * @param declaredOn   the day on which the declaration of independence was signed; null if it was not
 */
public record FacilitatorTerms(
        @Nullable Integer mostSessions,
        @Nullable Integer distance,
        @Nullable Euro perKilometre,
        @Nullable Euro fee,
        FeeUnit unit,
        @Nullable LocalDate declaredOn) {
    public static final FacilitatorTerms NONE = new FacilitatorTerms(null, null, null, null, FeeUnit.HOUR, null);

    static final int FARTHEST = 2000;
    static final int MOST_SESSIONS = 99;

    public boolean declared() {
        return declaredOn != null;
    }
}
