package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * What can go wrong, how likely and how bad that is, and what is done about it. White space around the texts is taken off.
 *
 * @param cause       may be empty
 * @param consequence may be empty
 * @param probability from 1 (hardly) to 5 (nearly certain)
 * @param impact      from 1 (small) to 5 (very large)
 * @param owner       who watches it; may be empty
 * @param measure     what is done about it; may be empty
 * @param reviewedOn  the day on which it was looked at last; null if it was not since it was noted
 */
public record RiskDetails(
        String title,
        String cause,
        String consequence,
        int probability,
        int impact,
        String owner,
        String measure,
        RiskStatus status,
        @Nullable LocalDate reviewedOn) {
    /** The highest probability and impact. */
    public static final int MOST = 5;

    public RiskDetails {
        title = Words.folded(title);
        cause = cause.strip();
        consequence = consequence.strip();
        owner = Words.folded(owner);
        measure = measure.strip();
        if (probability < 1 || probability > MOST || impact < 1 || impact > MOST) {
            throw new IllegalArgumentException("From 1 to 5: " + probability + " and " + impact);
        }
    }

    /** Returns what is wrong with this risk, if anything is. */
    Optional<Message> problem() {
        return title.isEmpty() ? Optional.of(Message.of("steering.problem.riskTitle")) : Optional.empty();
    }
}
