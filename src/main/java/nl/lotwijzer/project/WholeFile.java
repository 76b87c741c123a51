package nl.lotwijzer.project;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file aside, through to the disk, and puts it in its place as a whole: the old one or the new one is there. */
final class WholeFile {
    private static final int BUFFER = 1 << 18;
    private static final int ATTEMPTS = 10;
    private static final int PATIENCE_MILLIS = 50;

    /** Writes what is in the file, and gives what there is to know of it. */
    @FunctionalInterface
    interface Content<T> {
        T to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** Writes a file. Whoever stops the work under way does not stop this halfway, as with a channel. */
    static <T> T write(Path path, Content<T> content) throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + "-new");
        try {
            T told;
            try (FileOutputStream file = new FileOutputStream(aside.toFile());
                    OutputStream out = new BufferedOutputStream(file, BUFFER)) {
                told = content.to(out);
                out.flush();
                file.getFD().sync();
            }
            appear(aside, path);
            return told;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Puts a file in its place. A virus scanner or a synced folder may hold the old one for a moment. */
    static void appear(Path aside, Path path) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(AccessDeniedException reason) throws AccessDeniedException {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
