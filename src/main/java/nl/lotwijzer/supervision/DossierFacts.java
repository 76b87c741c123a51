package nl.lotwijzer.supervision;

import java.util.SortedMap;
import java.util.regex.Pattern;
import nl.lotwijzer.protocol.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What tells one dossier from every other. What a damaged dossier does not tell is null.
 *
 * @param project     the project's code
 * @param round       the number of the round, from 1
 * @param rules       A, the hash of the rules
 * @param commitment  C, the hash of the manifest
 * @param whole       whether the dossier was the whole one, or its public half
 * @param fingerprint a hash over every file of the dossier as it was opened, see {@link #fingerprint}
 * @param seed        S; null before the draw too
 * @param row         the number of the drawn row; null before the draw too
 * @param head        the newest hash of the journal in the dossier; null where there is no journal
 */
public record DossierFacts(
        @Nullable String project,
        @Nullable Integer round,
        @Nullable String rules,
        @Nullable String commitment,
        boolean whole,
        String fingerprint,
        @Nullable String seed,
        @Nullable Integer row,
        @Nullable String head) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public DossierFacts {
        if ((project != null && project.isEmpty())
                || (round != null && round < 1)
                || (row != null && row < 0)
                || !isHashOrNull(rules)
                || !isHashOrNull(commitment)
                || !isHashOrNull(fingerprint)
                || !isHashOrNull(seed)
                || !isHashOrNull(head)) {
            throw new IllegalArgumentException("These are no facts of a dossier");
        }
    }

    /**
     * Returns a hash over all files: for each a line with its SHA-256, two blanks and its path; sorted by path; the
     * SHA-256 of those lines. So a folder and a zip with the same files have the same.
     */
    public static String fingerprint(SortedMap<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, bytes) ->
                lines.append(Sha256.hex(bytes)).append("  ").append(path).append('\n'));
        return Sha256.hex(lines.toString());
    }

    private static boolean isHashOrNull(@Nullable String text) {
        return text == null || HASH.matcher(text).matches();
    }
}
