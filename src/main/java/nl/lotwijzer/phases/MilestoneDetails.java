package nl.lotwijzer.phases;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * What people know of a milestone.
 *
 * @param title    what it is called; empty for those that every assembly has
 * @param planned  when it is to be
 * @param reached  when it was; empty for the decision of the council, which is recorded for the draw
 * @param document a number or address by which the document is found; may be empty
 */
public record MilestoneDetails(
        MilestoneKind kind,
        Phase phase,
        String title,
        Optional<LocalDate> planned,
        Optional<LocalDate> reached,
        String document) {
    public MilestoneDetails {
        title = kind == MilestoneKind.OWN ? title.strip() : "";
        document = document.strip();
    }

    /** Returns one of the milestones that every assembly has, of which nothing is known. */
    static MilestoneDetails first(MilestoneKind kind) {
        return new MilestoneDetails(kind, kind.phase(), "", Optional.empty(), Optional.empty(), "");
    }

    /** Returns what it is called. */
    Message name() {
        return kind == MilestoneKind.OWN
                ? Message.of("phases.item.own", title)
                : Message.of("phases.milestone." + kind.name());
    }

    /** Returns what is wrong with it, if anything is. */
    Optional<Message> problem() {
        if (kind == MilestoneKind.OWN && title.isEmpty()) {
            return Optional.of(Message.of("phases.problem.title"));
        }
        if (kind == MilestoneKind.COUNCIL_DECISION && reached.isPresent()) {
            return Optional.of(Message.of("phases.problem.decision"));
        }
        return Optional.empty();
    }
}
