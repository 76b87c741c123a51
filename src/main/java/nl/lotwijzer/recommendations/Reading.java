package nl.lotwijzer.recommendations;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * How a follow-up stood on a day.
 *
 * @param id       never given to another one; 0 for one that is not kept yet
 * @param note     what was done or why not; may be empty
 * @param evidence what shows it, as the title of a document; may be empty
 * @param link     where that can be found; may be empty
 */
public record Reading(long id, LocalDate day, Status status, String note, String evidence, String link) {
    /** How far a follow-up is. */
    public enum Status {
        NOT_BEGUN,
        UNDER_WAY,
        DONE,
        STOPPED;

        /** Returns whether nothing more will be done. */
        public boolean ended() {
            return this == DONE || this == STOPPED;
        }
    }

    public Reading {
        note = note.strip();
        evidence = evidence.strip();
        link = link.strip();
    }

    /** Returns what is wrong, if anything is. */
    Optional<Message> problem(LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(Message.of("recommendations.problem.future", day));
        }
        return status == Status.STOPPED && note.isEmpty()
                ? Optional.of(Message.of("recommendations.problem.stoppedReason"))
                : Optional.empty();
    }
}
