package nl.lotwijzer.phases;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * A moment that counts.
 *
 * @param id      its number in the project's file; 0 for one that every project has and of which nothing is known yet
 * @param reached when it was; for the decision of the council that of the decision
 * @param number  of the decision of the council; empty for others
 */
public record Milestone(long id, MilestoneDetails details, Optional<LocalDate> reached, String number) {
    public MilestoneKind kind() {
        return details.kind();
    }

    public Phase phase() {
        return details.phase();
    }

    public Optional<LocalDate> planned() {
        return details.planned();
    }

    /** Returns where the document is; may be empty. */
    public String document() {
        return details.document();
    }

    /** Returns what it is called. */
    public Message name() {
        return details.name();
    }

    /** Returns the day by which it is placed in time: when it was, or else as planned. */
    public Optional<LocalDate> day() {
        return reached.or(details::planned);
    }

    /** Returns whether it should have been before this day, and was not. */
    public boolean late(LocalDate today) {
        return reached.isEmpty()
                && details.planned().map(day -> day.isBefore(today)).orElse(false);
    }
}
