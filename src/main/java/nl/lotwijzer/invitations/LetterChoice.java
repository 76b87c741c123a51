package nl.lotwijzer.invitations;

import java.util.Optional;
import nl.lotwijzer.letterpaper.LetterKind;

/**
 * Which letters are made.
 *
 * @param batch  of one sending only
 * @param secret those to addresses that are kept secret, which the municipality sends itself, instead of all others
 */
public record LetterChoice(LetterKind kind, Optional<String> batch, boolean secret) {}
