package nl.lotwijzer.lottery;

import java.time.Instant;

/** What is to be done next in a ceremony. */
public sealed interface CeremonyStep {
    /**
     * Somebody reveals the text that they committed to, or it is put down that they do not.
     *
     * @param name       who
     * @param commitment the hash that they gave before the freeze
     */
    record Reveal(String name, String commitment) implements CeremonyStep {}

    /**
     * Ten-sided dice are rolled for the seed.
     *
     * @param fewest how many digits at least
     */
    record Dice(int fewest) implements CeremonyStep {}

    /**
     * The value of a public beacon is looked up.
     *
     * @param sourceAndRound of which source and round
     * @param at             when that round is published
     */
    record Beacon(String sourceAndRound, Instant at) implements CeremonyStep {}

    /**
     * Ten-sided dice are rolled for the row.
     *
     * @param digits how many digits exactly
     */
    record RowDice(int digits) implements CeremonyStep {}

    /** All is in: the panel can be drawn. */
    record Draw() implements CeremonyStep {}

    /** The panel is drawn. */
    record Done() implements CeremonyStep {}
}
