package nl.lotwijzer.support;

import java.time.LocalDate;

/**
 * Advice that was given on a card. White space around the texts is taken off.
 *
 * @param id      never given to another one; 0 before it is kept
 * @param minutes how long it took
 * @param subject what it was about
 * @param adviser who gave it; may be empty
 */
public record AdviceUse(long id, LocalDate date, int minutes, String subject, String adviser) {
    public AdviceUse {
        subject = TrainingDetails.folded(subject);
        adviser = TrainingDetails.folded(adviser);
    }

    void check() throws SupportException {
        if (minutes < 1 || minutes > CardDetails.MOST_MINUTES) {
            throw SupportException.of("minutes");
        }
        if (subject.isEmpty()) {
            throw SupportException.of("subject");
        }
    }
}
