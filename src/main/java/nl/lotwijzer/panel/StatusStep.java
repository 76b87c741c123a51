package nl.lotwijzer.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.project.Actor;

/**
 * A step in what became of a participant.
 *
 * @param status what the status became
 * @param day    the day from which it counts
 * @param noted  when it was noted, to the second
 * @param by     who noted it; empty for what follows from the draw or from the seat
 * @param remark what was noted with it, or the ground on which a seat was left; may be empty
 */
public record StatusStep(Status status, LocalDate day, Instant noted, Optional<Actor> by, String remark) {}
