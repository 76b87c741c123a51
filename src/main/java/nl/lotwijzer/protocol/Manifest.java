package nl.lotwijzer.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.lotwijzer.protocol.CanonicalException.Problem;

/**
 * A list of files with their hashes, as {@code sha256sum} reads it.
 *
 * @param hashes the SHA-256 of each file by its path
 */
public record Manifest(SortedMap<String, String> hashes) {
    private static final String BETWEEN = "  ";

    public Manifest {
        SortedMap<String, String> sorted = new TreeMap<>(Canonical.ORDER);
        sorted.putAll(hashes);
        hashes = Collections.unmodifiableSortedMap(sorted);
    }

    /** Returns the list of the files of before the draw: {@code MANIFEST.txt}. */
    public static Manifest ofFrozen(Map<String, byte[]> files) {
        return of(files, DossierPaths::isFrozen);
    }

    /** Returns the list of the files of after the draw: {@code MANIFEST-NA.txt}. */
    public static Manifest ofAfter(Map<String, byte[]> files) {
        return of(files, DossierPaths::isAfter);
    }

    private static Manifest of(Map<String, byte[]> files, Predicate<String> listed) {
        SortedMap<String, String> hashes = new TreeMap<>(Canonical.ORDER);
        files.forEach((path, bytes) -> {
            if (listed.test(path)) {
                hashes.put(path, Sha256.hex(bytes));
            }
        });
        return new Manifest(hashes);
    }

    /** Returns the text. */
    public String write() {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (path, hash) -> text.append(hash).append(BETWEEN).append(path).append('\n'));
        return text.toString();
    }

    /** Returns the SHA-256 of the text; of {@code MANIFEST.txt} that is C. */
    public String hash() {
        return Sha256.hex(write());
    }

    /** Reads a manifest. */
    public static Manifest read(String file, String text) throws CanonicalException {
        SortedMap<String, String> hashes = new TreeMap<>(Canonical.ORDER);
        if (!text.endsWith("\n")) {
            throw new CanonicalException(file, 0, Problem.NO_LAST_LINE_END);
        }
        List<String> lines = Canonical.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int end = line.indexOf(BETWEEN);
            if (end < 0 || !Fields.isHash(line.substring(0, end))) {
                throw new CanonicalException(file, i + 1, Problem.HEX, line.substring(0, Math.max(end, 0)));
            }
            String path = line.substring(end + BETWEEN.length());
            if (!Canonical.isText(path)) {
                throw new CanonicalException(file, i + 1, Problem.EMPTY);
            }
            if (hashes.put(path, line.substring(0, end)) != null) {
                throw new CanonicalException(file, i + 1, Problem.TWICE, path);
            }
        }
        Manifest manifest = new Manifest(hashes);
        Canonical.requireSame(file, text, manifest.write());
        return manifest;
    }
}
