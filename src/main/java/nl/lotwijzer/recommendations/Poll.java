package nl.lotwijzer.recommendations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What holds for everything that was voted on together.
 *
 * @param present how many were there; empty if nobody noted it
 * @param seats   how many participants had a seat then; empty if nobody noted it
 */
public record Poll(OptionalInt present, OptionalInt seats, Optional<LocalDate> heldOn) {
    /** Of which nothing is known. */
    public static final Poll UNKNOWN = new Poll(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
}
