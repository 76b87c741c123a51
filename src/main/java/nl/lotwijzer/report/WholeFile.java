package nl.lotwijzer.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written aside and then appears as a whole, or not at all. */
public final class WholeFile implements AutoCloseable {
    private final Path file;
    private final Path aside;

    /**
     * Writes the bytes aside, in the same folder, through to the disk.
     *
     * @param file where they will appear; may exist, and is then replaced
     */
    public WholeFile(Path file, byte[] bytes) throws IOException {
        this.file = file;
        this.aside = Files.createTempFile(file.toAbsolutePath().getParent(), ".lotwijzer-", ".tmp");
        try {
            Files.write(aside, bytes);
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Writes a file that appears as a whole. */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (WholeFile whole = new WholeFile(file, bytes)) {
            whole.appear();
        }
    }

    /** Makes it appear. */
    public void appear() throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what lies aside, if it did not appear. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(aside);
    }
}
