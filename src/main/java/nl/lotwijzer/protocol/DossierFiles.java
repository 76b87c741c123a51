package nl.lotwijzer.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.protocol.DossierException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The files of a dossier by their paths, as they are; nothing is known yet of whether they are right.
 *
 * @param files the bytes of each file; not to be changed
 */
public record DossierFiles(SortedMap<String, byte[]> files) {
    /** The most files that a dossier can have. */
    public static final int MOST_FILES = 2_000;

    /** The most bytes that the files of a dossier can have together. */
    public static final long MOST_BYTES = 1L << 28;

    public DossierFiles {
        SortedMap<String, byte[]> sorted = new TreeMap<>(Canonical.ORDER);
        sorted.putAll(files);
        files = Collections.unmodifiableSortedMap(sorted);
    }

    /** Returns the dossier of these texts. */
    public static DossierFiles ofTexts(Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>(Canonical.ORDER);
        texts.forEach((path, text) -> files.put(path, Canonical.bytes(text)));
        return new DossierFiles(files);
    }

    /**
     * Reads a zip file or a folder.
     *
     * @throws DossierException if it cannot be read, or might mean something else to another program
     */
    public static DossierFiles read(Path zipOrFolder) throws DossierException {
        try {
            if (Files.isDirectory(zipOrFolder)) {
                return new DossierFiles(FolderReader.read(zipOrFolder));
            }
            if (Files.size(zipOrFolder) > MOST_BYTES) {
                throw new DossierException(Problem.TOO_LARGE, "");
            }
            return read(Files.readAllBytes(zipOrFolder));
        } catch (IOException | SecurityException e) {
            throw new DossierException(Problem.UNREADABLE, "", e);
        }
    }

    /** Reads the bytes of a zip file. See {@link #read(Path)}. */
    public static DossierFiles read(byte[] zip) throws DossierException {
        return new DossierFiles(new ZipReader(zip).read());
    }

    /** Returns a file; nothing where there is none. */
    public Optional<byte[]> file(String path) {
        byte @Nullable [] bytes = files.get(path);
        return Optional.ofNullable(bytes);
    }

    /** Returns whether there is such a file. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** Returns whether the files that only the supervisor is given are there. */
    public boolean whole() {
        return files.keySet().stream().anyMatch(DossierPaths::isConfidential);
    }

    /** Returns the half that can be given to anybody. */
    public DossierFiles publicHalf() {
        SortedMap<String, byte[]> left = new TreeMap<>(Canonical.ORDER);
        files.forEach((path, bytes) -> {
            if (!DossierPaths.isConfidential(path)) {
                left.put(path, bytes);
            }
        });
        return new DossierFiles(left);
    }

    /** Writes a zip file: entries sorted, not compressed, dated 1980, so that the same files give the same bytes. */
    public void writeZip(Path zip) throws FilesException {
        WholeFile.write(zip, this::writeZip);
    }

    /** Writes a zip file; see {@link #writeZip(Path)}. Does not close the stream. */
    public void writeZip(OutputStream out) throws IOException {
        ZipWriter.write(files, out);
    }
}
