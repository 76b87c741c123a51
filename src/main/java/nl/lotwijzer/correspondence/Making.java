package nl.lotwijzer.correspondence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Letters that were made in one go.
 *
 * @param dated   the day that stands in the letters
 * @param letters how many
 * @param hash    the SHA-256 of the file, in 64 hex digits
 */
public record Making(
        long id, Occasion occasion, Form form, Instant madeAt, LocalDate dated, int letters, String hash) {}
