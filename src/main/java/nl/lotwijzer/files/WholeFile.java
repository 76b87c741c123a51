package nl.lotwijzer.files;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written aside in its folder, through to the disk, and then appears as a whole, or not at all: whatever
 * happens meanwhile, the old one or the new one is there. Everything that the program writes is written by this.
 */
public final class WholeFile implements AutoCloseable {
    private static final String ASIDE = ".lotwijzer-";
    private static final String ASIDE_ENDING = ".tmp";
    private static final Duration ABANDONED = Duration.ofMinutes(10);
    private static final int BUFFER = 1 << 18;
    private static final int ATTEMPTS = 10;
    private static final int PATIENCE_MILLIS = 50;

    /** Writes what is in the file, and gives what there is to know of it. */
    @FunctionalInterface
    public interface Content<T, X extends Exception> {
        /** @param out stays open */
        T to(OutputStream out) throws IOException, X;
    }

    /** Writes what is in the file. */
    @FunctionalInterface
    public interface Bytes {
        /** @param out stays open */
        void to(OutputStream out) throws IOException;
    }

    /** Makes the file at another place than its own. */
    @FunctionalInterface
    public interface Making<X extends Exception> {
        void at(Path aside) throws IOException, X;
    }

    /** A stream that remembers what went wrong in it. */
    private static final class Listened extends FilterOutputStream {
        private @Nullable IOException failed;

        Listened(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failed = e;
                throw e;
            }
        }
    }

    private final Path file;
    private final Path aside;

    private WholeFile(Path file) throws FilesException {
        this.file = file;
        try {
            if (Files.isDirectory(file)) {
                throw new FilesException(Trouble.NAME, file, new IOException("A folder has this name"));
            }
            if (!Trouble.mayBeWritten(file)) {
                throw new FilesException(Trouble.READ_ONLY, file, new AccessDeniedException(file.toString()));
            }
            removeAbandoned(Room.folderOf(file));
            aside = Files.createFile(file.resolveSibling(
                    ASIDE + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ASIDE_ENDING));
        } catch (IOException e) {
            throw new FilesException(Trouble.whileWriting(file, e), file, e);
        }
    }

    /**
     * Writes the bytes aside.
     *
     * @param file where they will appear; may exist, and is then replaced
     * @throws FilesException if they cannot be written
     */
    public WholeFile(Path file, byte[] bytes) throws FilesException {
        this(file, out -> out.write(bytes));
    }

    /** Writes what is made aside; see {@link #WholeFile(Path, byte[])}. */
    public WholeFile(Path file, Bytes content) throws FilesException {
        this(file);
        this.<Path, RuntimeException>fill(out -> {
            content.to(out);
            return file;
        });
    }

    /** Writes a file of these bytes. */
    public static void write(Path file, byte[] bytes) throws FilesException {
        write(file, out -> out.write(bytes));
    }

    /** Writes a file of this text, in UTF-8. */
    public static void write(Path file, String text) throws FilesException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file; see {@link #make}. */
    public static void write(Path file, Bytes content) throws FilesException {
        WholeFile.<Path, RuntimeException>make(file, out -> {
            content.to(out);
            return file;
        });
    }

    /**
     * Writes a file. Whoever stops the work under way does not stop this halfway, as with a channel.
     *
     * @param file may exist, and is then replaced
     * @return what the writing gave
     * @throws FilesException if the file cannot be written
     */
    public static <T, X extends Exception> T make(Path file, Content<T, X> content) throws FilesException, X {
        try (WholeFile whole = new WholeFile(file)) {
            T told = whole.fill(content);
            whole.appear();
            return told;
        }
    }

    /** Has something else make a file, which then appears as a whole. */
    public static <X extends Exception> void place(Path file, Making<X> making) throws FilesException, X {
        try (WholeFile whole = new WholeFile(file)) {
            try {
                making.at(whole.aside);
            } catch (IOException e) {
                throw new FilesException(Trouble.whileWriting(file, e), file, e);
            }
            whole.appear();
        }
    }

    private <T, X extends Exception> T fill(Content<T, X> content) throws FilesException, X {
        boolean filled = false;
        try (FileOutputStream there = new FileOutputStream(aside.toFile());
                Listened bytes = new Listened(there);
                OutputStream out = new BufferedOutputStream(bytes, BUFFER)) {
            try {
                T told = content.to(out);
                out.flush();
                there.getFD().sync();
                filled = true;
                return told;
            } catch (RuntimeException e) {
                // Some who write workbooks and PDFs dress up what the disk said.
                IOException reason = bytes.failed;
                if (reason != null) {
                    throw reason;
                }
                throw e;
            }
        } catch (IOException e) {
            throw new FilesException(Trouble.whileWriting(file, e), file, e);
        } finally {
            if (!filled) {
                close();
            }
        }
    }

    /**
     * Makes it appear. A virus scanner or a synced folder may hold the old one for a moment.
     *
     * @throws FilesException if the old one cannot be replaced
     */
    public void appear() throws FilesException {
        try {
            move();
        } catch (IOException e) {
            throw new FilesException(Trouble.whileAppearing(file, e), file, e);
        }
    }

    private void move() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
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

    /**
     * Removes what a program that was killed left aside in this folder, so that no personal data stay there unseen; also
     * what a database that was being made there had beside it.
     */
    private static void removeAbandoned(Path folder) throws IOException {
        long latest = Instant.now().minus(ABANDONED).toEpochMilli();
        File @Nullable [] left = folder.toFile()
                .listFiles(one -> one.getName().startsWith(ASIDE)
                        && one.getName().contains(ASIDE_ENDING)
                        && one.lastModified() < latest);
        for (File one : left == null ? new File[0] : left) {
            Files.deleteIfExists(one.toPath());
        }
    }

    /** Removes what lies aside, if it did not appear. */
    @Override
    public void close() throws FilesException {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw new FilesException(Trouble.whileWriting(file, e), file, e);
        }
    }
}
