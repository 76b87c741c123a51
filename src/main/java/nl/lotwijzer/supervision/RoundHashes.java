package nl.lotwijzer.supervision;

import java.util.Optional;

/**
 * What tells a round of this project from every other.
 *
 * @param rules      A
 * @param commitment C; nothing before freeze B
 * @param seed       S; nothing before the draw
 */
record RoundHashes(int number, String rules, Optional<String> commitment, Optional<String> seed) {}
