package nl.lotwijzer.protocol;

import java.time.Instant;
import java.util.List;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The place of a round among the others: the line of {@code ronde.tsv}.
 *
 * @param round         the number of this round, from 1
 * @param previousRules A of the round before it; null where there was none
 * @param previousC     C of the round before it; null where it had none
 * @param previousAfter the SHA-256 of the newest {@code MANIFEST-NA.txt} of the round before it; null where it had none
 * @param reason        on what ground the round before it was annulled and why, with a colon and a blank between; null where
 *                      there was none
 * @param frozenAt      the time of freeze B, to the second
 */
public record RoundLine(
        int round,
        @Nullable String previousRules,
        @Nullable String previousC,
        @Nullable String previousAfter,
        @Nullable String reason,
        Instant frozenAt) {
    private static final String NONE = "geen";
    private static final String[] HEADER = {"ronde", "vorige-regels", "vorige-C", "vorige-na", "reden", "bevroren"};

    /** Returns {@code ronde.tsv}. */
    public String write() {
        return new Sheet(HEADER)
                .line(round, orNone(previousRules), orNone(previousC), orNone(previousAfter), orNone(reason), frozenAt)
                .text();
    }

    /** Reads {@code ronde.tsv}. */
    public static RoundLine read(String text) throws CanonicalException {
        List<Fields> lines = Fields.of(DossierPaths.ROUND, text, 6, HEADER);
        if (lines.size() != 1) {
            throw new CanonicalException(DossierPaths.ROUND, 2, Problem.MISSING, "ronde");
        }
        Fields line = lines.getFirst();
        RoundLine round = new RoundLine(line.whole(1), hash(line), hash(line), hash(line), words(line), line.time());
        Canonical.requireSame(DossierPaths.ROUND, text, round.write());
        return round;
    }

    private static @Nullable String hash(Fields line) throws CanonicalException {
        return line.took(NONE) ? null : line.hash();
    }

    private static @Nullable String words(Fields line) throws CanonicalException {
        return line.took(NONE) ? null : line.text();
    }

    private static String orNone(@Nullable String field) {
        return field == null ? NONE : field;
    }
}
