package nl.lotwijzer.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.vault.Vault;
import nl.lotwijzer.vault.VaultException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A protected project: its tables are in memory only, and after every change a sealed file with all of it takes the place
 * of the one before. The connection that reads has a copy of its own, taken when something is read after a change, so
 * that reading never waits for a change, nor a change for reading.
 */
final class SealedDatabase implements Database {
    private static final int START = 1024;

    private final Path path;
    private volatile @Nullable Handle writer;
    private final Handle reader;
    private volatile Vault vault;
    private volatile byte[] kept;
    private byte[] read;

    SealedDatabase(Path path, boolean readOnly, Vault vault, byte[] image) throws SQLException {
        this.path = path;
        this.vault = vault;
        kept = image;
        read = image;
        writer = readOnly ? null : Connections.inMemory(image, false);
        reader = Connections.inMemory(image, true);
    }

    Vault vault() {
        return vault;
    }

    /** Has other keys from now on; they are in the file when the next change is kept. */
    void rekey(Vault other) {
        vault = other;
    }

    @Override
    public @Nullable Handle writer() {
        return writer;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Whether it is the same array, not whether it holds the same.
    public Handle reader() {
        byte[] newest = kept;
        if (read != newest && !reader.isInTransaction()) {
            try {
                Connections.of(reader).deserialize("main", newest);
                read = newest;
            } catch (SQLException e) {
                throw StorageTrouble.of(e, path);
            }
        }
        return reader;
    }

    @Override
    public void keep() {
        Handle handle = writing();
        boolean written = false;
        try {
            write(Connections.image(handle));
            written = true;
        } catch (SQLException e) {
            throw StorageTrouble.of(e, path);
        } finally {
            if (!written) {
                putBack(handle);
            }
        }
    }

    private void write(byte[] image) {
        try {
            requireOurs();
            vault = WholeFile.<Vault, RuntimeException>make(path, out -> vault.seal(image, out));
            kept = image;
        } catch (FilesException e) {
            throw new StorageFailure(Message.of(StorageTrouble.keyFor(e.trouble())), e);
        } catch (IOException e) {
            throw new StorageFailure(Message.of("project.storage.unreachable"), e);
        }
    }

    /** Begins again with what was kept, on a new connection: in the old one triggers know the tables no more. */
    private void putBack(Handle handle) {
        try {
            writer = Connections.inMemory(kept, false);
            Connections.close(handle);
        } catch (SQLException e) {
            throw StorageTrouble.of(e, path);
        }
    }

    /** Writes over nobody else's work, such as what a synced folder brought in the meantime. */
    private void requireOurs() throws IOException {
        if (Files.exists(path) && !vault.isNewest(start())) {
            throw new StorageFailure(Message.of("project.storage.replaced", ProjectFile.nameOf(path)), null);
        }
    }

    private byte[] start() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(START);
        }
    }

    @Override
    public boolean changedElsewhere() {
        try {
            if (vault.isNewest(start())) {
                return false;
            }
            byte[] file = Files.readAllBytes(path);
            kept = vault.open(file);
            vault = vault.following(file);
            return true;
        } catch (IOException e) {
            throw new StorageFailure(Message.of("project.storage.unreachable"), e);
        } catch (VaultException e) {
            throw new StorageFailure(Message.of("project.storage.replaced", ProjectFile.nameOf(path)), e);
        }
    }

    @Override
    public boolean leaveNoTrace() {
        writing().execute("VACUUM");
        return true;
    }

    @Override
    public void copy(Path to) throws FilesException {
        WholeFile.write(to, out -> {
            if (Files.exists(path) && vault.isNewest(start())) {
                Files.copy(path, out);
            } else {
                vault.seal(kept, out);
            }
        });
    }

    /** A file that was taken away comes back with the next change; one that is not ours is not written over. */
    @Override
    public boolean inItsPlace() {
        try {
            return !Files.exists(path) || vault.isNewest(start());
        } catch (IOException e) {
            throw new StorageFailure(Message.of("project.storage.unreachable"), e);
        }
    }

    @Override
    public byte[] image() {
        return kept.clone();
    }

    @Override
    public void restore(Path copy) throws IOException, VaultException {
        write(vault.open(Files.readAllBytes(copy)));
    }

    private Handle writing() {
        Handle now = writer;
        if (now == null) {
            throw new IllegalStateException("Opened for reading only");
        }
        return now;
    }

    @Override
    public void close() {
        Connections.close(reader);
        Handle now = writer;
        if (now != null) {
            Connections.close(now);
        }
    }
}
