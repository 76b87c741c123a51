package nl.lotwijzer.verification;

import nl.lotwijzer.language.Message;

/**
 * Something that a check compared.
 *
 * @param status whether it agrees, or could not be checked
 * @param told   what was compared with what
 */
public record Finding(Status status, Message told) {}
