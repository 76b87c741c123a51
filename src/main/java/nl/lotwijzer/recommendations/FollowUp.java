package nl.lotwijzer.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * Something that is done with a recommendation.
 *
 * @param id       never given to another one; 0 for one that is not kept yet
 * @param text     not blank
 * @param owner    as it was typed, an office by preference; may be empty
 * @param deadline empty if there is none
 * @param readings how it stood, by day
 */
public record FollowUp(long id, String text, String owner, Optional<LocalDate> deadline, List<Reading> readings) {
    public FollowUp {
        text = text.strip();
        owner = owner.strip().replaceAll("\\s+", " ");
        readings = List.copyOf(readings);
    }

    /** Returns a follow-up that is not kept yet. */
    public static FollowUp of(String text, String owner, Optional<LocalDate> deadline) {
        return new FollowUp(0, text, owner, deadline, List.of());
    }

    /** Returns how it stood last. */
    public Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** Returns how far it is. */
    public Reading.Status status() {
        return latest().map(Reading::status).orElse(Reading.Status.NOT_BEGUN);
    }

    /** Returns whether it should have been done before this day, and nobody noted that it was. */
    public boolean late(LocalDate today) {
        return !status().ended() && deadline.isPresent() && deadline.get().isBefore(today);
    }

    /** Returns the day on which it was noted to be done; of the last time, if it was taken up again in between. */
    public Optional<LocalDate> doneOn() {
        if (status() != Reading.Status.DONE) {
            return Optional.empty();
        }
        LocalDate done = readings.getLast().day();
        for (Reading reading : readings.reversed()) {
            if (reading.status() != Reading.Status.DONE) {
                break;
            }
            done = reading.day();
        }
        return Optional.of(done);
    }

    /** Returns what is wrong, if anything is. */
    Optional<Message> problem() {
        return text.isEmpty() ? Optional.of(Message.of("recommendations.problem.followUp")) : Optional.empty();
    }
}
