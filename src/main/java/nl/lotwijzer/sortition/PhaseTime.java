package nl.lotwijzer.sortition;

/**
 * How long a phase took, by the clock on the wall. Not part of the answer: it differs from run to run.
 *
 * @param seconds 0 or more
 */
public record PhaseTime(Phase phase, double seconds) {}
