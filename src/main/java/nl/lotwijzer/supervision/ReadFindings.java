package nl.lotwijzer.supervision;

import java.time.Instant;

/**
 * Findings that were read into the project.
 *
 * @param readAt when, to the second
 */
public record ReadFindings(Findings findings, Instant readAt) {}
