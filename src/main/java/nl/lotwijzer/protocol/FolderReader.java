package nl.lotwijzer.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.lotwijzer.protocol.DossierException.Problem;

/** Reads the files of a folder, following no links. */
final class FolderReader {
    private static final int DEEPEST = 6;

    private FolderReader() {}

    static SortedMap<String, byte[]> read(Path folder) throws IOException, DossierException {
        SortedMap<String, byte[]> files = new TreeMap<>(Canonical.ORDER);
        long left = DossierFiles.MOST_BYTES;
        for (Path path : paths(folder)) {
            String name = folder.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (folder.relativize(path).getNameCount() == DEEPEST) {
                    throw new DossierException(Problem.NAME, name);
                }
                continue;
            }
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new DossierException(Problem.METHOD, name);
            }
            left -= Files.size(path);
            if (left < 0) {
                throw new DossierException(Problem.TOO_LARGE, name);
            }
            EntryNames.require(name);
            files.put(name, Files.readAllBytes(path));
        }
        return files;
    }

    private static List<Path> paths(Path folder) throws IOException, DossierException {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            List<Path> paths = walk.filter(path -> !path.equals(folder))
                    .limit(DossierFiles.MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (paths.size() > DossierFiles.MOST_FILES) {
                throw new DossierException(Problem.TOO_MANY, "");
            }
            return paths;
        }
    }
}
