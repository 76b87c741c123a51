package nl.lotwijzer.recommendations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.language.Message;

/**
 * How a recommendation was voted on, as counts.
 *
 * @param present how many were there; empty if nobody noted it
 * @param seats   how many participants had a seat then; empty if nobody noted it
 * @param heldOn  empty if nobody noted it
 */
public record Votes(
        int inFavour, int against, int blank, OptionalInt present, OptionalInt seats, Optional<LocalDate> heldOn) {
    /** The most that is taken for a number of people. */
    static final int MOST = 1_000_000;

    /** Returns votes of which nothing else is known. */
    public static Votes of(int inFavour, int against, int blank) {
        return new Votes(inFavour, against, blank, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** Returns all votes, blank ones too. */
    public long cast() {
        return (long) inFavour + against + blank;
    }

    /** Returns how many were there and did not vote; empty if it is not known how many were there. */
    public OptionalInt abstained() {
        return present.isPresent() ? OptionalInt.of((int) (present.getAsInt() - cast())) : OptionalInt.empty();
    }

    /** Returns what is wrong with these counts, if anything is. */
    Optional<Message> problem() {
        int most = Math.max(Math.max(inFavour, against), blank);
        if (Math.min(Math.min(inFavour, against), blank) < 0 || Math.max(most, people()) > MOST) {
            return Optional.of(Message.of("recommendations.problem.count", MOST));
        }
        if (present.isPresent() && present.getAsInt() < cast()) {
            return Optional.of(Message.of("recommendations.problem.present", cast(), present.getAsInt()));
        }
        if (seats.isPresent() && seats.getAsInt() < cast()) {
            return Optional.of(Message.of("recommendations.problem.seats", cast(), seats.getAsInt()));
        }
        if (seats.isPresent() && present.isPresent() && seats.getAsInt() < present.getAsInt()) {
            return Optional.of(
                    Message.of("recommendations.problem.presentSeats", present.getAsInt(), seats.getAsInt()));
        }
        return Optional.empty();
    }

    private int people() {
        return Math.max(present.orElse(0), seats.orElse(0));
    }
}
