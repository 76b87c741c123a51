package nl.lotwijzer.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a text in the bytes of files, wherever it stands. */
final class FoundText {
    private FoundText() {}

    /** Returns the files of this folder that hold the text. */
    static List<Path> in(Path folder, String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> bytes(file).contains(text)).toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
