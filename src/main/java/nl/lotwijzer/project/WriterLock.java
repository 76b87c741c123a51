package nl.lotwijzer.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a project, held by one program at a time: a lock of the operating system on a file beside the
 * project. It ends with the program, however that ends.
 */
final class WriterLock implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Returns the lock, or null if somebody else holds it or the folder or file may not be written. */
    static @Nullable WriterLock take(Path project) {
        if (Files.exists(project) && !Files.isWritable(project)) {
            return null;
        }
        Path path = project.resolveSibling(project.getFileName() + "-lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new WriterLock(path, channel, lock);
            }
            channel.close();
            return null;
        } catch (OverlappingFileLockException | IOException e) {
            closeAfter(channel, e);
            return null;
        }
    }

    private static void closeAfter(@Nullable FileChannel channel, Exception reason) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    /** Gives the right back; once is enough, twice does no harm. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            lock.release();
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
