package nl.lotwijzer.protocol;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The hash chain of a journal as LW1 lays it down: h₀ = SHA-256("LW1-logboek|" + project code) and
 * hₙ = SHA-256(hₙ₋₁ + "\n" + entry line), every hash written as 64 lower-case hex digits.
 */
public final class JournalChain {
    private JournalChain() {}

    /** Returns h₀, the hash before the first entry. */
    public static String start(String projectCode) {
        return Sha256.hex("LW1-logboek|" + projectCode);
    }

    /** Returns the hash of an entry that follows the hash {@code before}. */
    public static String next(String before, String line) {
        return Sha256.hex(before + "\n" + line);
    }

    /** Returns an entry's line: its fields joined by tabs, with backslash, tab and line ends inside a field escaped. */
    public static String line(List<String> fields) {
        return fields.stream().map(JournalChain::escaped).collect(Collectors.joining("\t"));
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
