package nl.lotwijzer.letterpaper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written aside in the folder of its own and then appears as a whole, or, when writing fails, not at all. */
public final class OutgoingFile {
    private OutgoingFile() {}

    /** What is written. */
    public interface Content<T, X extends Exception> {
        T to(OutputStream out) throws IOException, X;
    }

    /**
     * Writes a file.
     *
     * @param file may exist, and is then replaced
     * @return what the writing gave
     */
    public static <T, X extends Exception> T write(Path file, Content<T, X> content) throws IOException, X {
        Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), ".lotwijzer-", ".tmp");
        try {
            T result;
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                result = content.to(out);
                out.flush();
                channel.force(true);
            }
            try {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return result;
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
