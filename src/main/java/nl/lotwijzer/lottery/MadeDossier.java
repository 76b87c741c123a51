package nl.lotwijzer.lottery;

import java.time.Instant;

/**
 * A dossier that was given out after a draw.
 *
 * @param number counted from 1 in the project
 * @param round  the number of the round that it is of
 * @param at     when, to the second
 * @param hash   the SHA-256 of its {@code MANIFEST-NA.txt}
 */
public record MadeDossier(int number, int round, Instant at, String hash) {}
