package nl.lotwijzer.sessions;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Message;

/**
 * By which rules tables are given facilitators. A wish weighs from 0 (not) over 1 (a little) and 2 (usual) to 3 (heavily).
 *
 * @param experiencedPercent how many per hundred of those who lead a table are experienced at least, 0 to 100
 * @param reserves           how many reserves a session has, 0 to {@value #MOST_RESERVES}
 * @param spread             that everybody works at about as many sessions
 * @param strangers          that participants get another facilitator every time
 * @param beside             that somebody new sits beside somebody experienced
 * @param preference         that facilitators get what they like
 * @param distance           that who lives near goes first
 * @param need               that who comes only if need be, or of whom it is not known, goes last
 */
public record TeamRules(
        int experiencedPercent,
        int reserves,
        int spread,
        int strangers,
        int beside,
        int preference,
        int distance,
        int need) {
    public static final TeamRules USUAL = new TeamRules(50, 1, 2, 2, 2, 2, 1, 2);

    static final int MOST_RESERVES = 9;
    static final int HEAVILY = 3;

    /** Returns what is wrong with these rules, if anything is. */
    Optional<Message> problem() {
        if (experiencedPercent < 0 || experiencedPercent > 100) {
            return Optional.of(Message.of("sessions.problem.experienced"));
        }
        if (reserves < 0 || reserves > MOST_RESERVES) {
            return Optional.of(Message.of("sessions.problem.reserves", MOST_RESERVES));
        }
        return IntStream.of(spread, strangers, beside, preference, distance, need)
                        .anyMatch(weight -> weight < 0 || weight > HEAVILY)
                ? Optional.of(Message.of("sessions.problem.weight", HEAVILY))
                : Optional.empty();
    }
}
