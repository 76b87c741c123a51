package nl.lotwijzer.sessions;

import java.time.Duration;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.FeeUnit;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a facilitator at a session, and what they cost.
 *
 * @param planned    minutes planned, as filled in; null to go by the times of the session, or nothing for a reserve
 * @param made       minutes made; null as long as that was not filled in
 */
public record TeamHours(
        Session session,
        Facilitator facilitator,
        SessionRole role,
        @Nullable Integer planned,
        @Nullable Integer made) {
    static final int MOST_MINUTES = 6000;

    private static final int MINUTES_IN_HOUR = 60;

    /** Returns the minutes planned: as filled in, else as long as the session lasts, and nothing for a reserve. */
    public int plannedMinutes() {
        if (planned != null) {
            return planned;
        }
        return role == SessionRole.RESERVE ? 0 : lasting(session.details());
    }

    /** Returns the minutes that are paid: those made, or as long as they are not filled in those planned. */
    public int minutes() {
        return made == null ? plannedMinutes() : made;
    }

    /** Returns the fee, exact and rounded to the cent: per hour, or at once for who worked at all. */
    public Euro fee() {
        Euro fee = facilitator.terms().fee();
        if (fee == null || minutes() == 0) {
            return Euro.ZERO;
        }
        return facilitator.terms().unit() == FeeUnit.SESSION ? fee : fee.times(minutes(), MINUTES_IN_HOUR);
    }

    /** Returns the costs of travel there and back; nothing for who did not work. */
    public Euro travel() {
        Integer distance = facilitator.terms().distance();
        Euro each = facilitator.terms().perKilometre();
        return distance == null || each == null || minutes() == 0 ? Euro.ZERO : each.times(2L * distance);
    }

    public Euro total() {
        return fee().plus(travel());
    }

    private static int lasting(SessionDetails details) {
        return (int) Duration.between(
                        details.date().atTime(details.start()),
                        details.endDate().atTime(details.end()))
                .toMinutes();
    }
}
