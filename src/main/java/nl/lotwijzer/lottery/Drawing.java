package nl.lotwijzer.lottery;

import java.time.Instant;
import nl.lotwijzer.protocol.Seed;

/**
 * The act of drawing.
 *
 * @param seedText what people brought in, as it was typed
 * @param seed     S, the SHA-256 of that text, from which row and lots follow
 * @param row      the number of the drawn row, from 0
 * @param at       when, to the second
 */
public record Drawing(String seedText, Seed seed, int row, Instant at) {}
