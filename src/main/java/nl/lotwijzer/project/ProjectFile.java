package nl.lotwijzer.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.ObjLongConsumer;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.vault.Secret;
import nl.lotwijzer.vault.Vault;
import nl.lotwijzer.vault.VaultException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The file of an open project: its database, with one connection that writes and one that reads, and the lock that keeps it so. */
final class ProjectFile implements AutoCloseable {
    /** Stands in the file's header, "LWB1" as a number, so that any tool can tell what the file is. */
    static final int APPLICATION_ID = 0x4C574231;

    private static final byte[] SQLITE_HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final @Nullable WriterLock lock;
    private Database database;
    private ObjLongConsumer<String> rowListener = (table, row) -> {};
    private int olderVersion;
    private @Nullable Path rescue;

    private ProjectFile(Path path, @Nullable WriterLock lock, Database database) {
        this.path = path;
        this.lock = lock;
        this.database = database;
    }

    static ProjectFile create(Path path) throws ProjectFileException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            throw new ProjectFileException(Message.of("project.file.exists", nameOf(absolute)));
        }
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProjectFileException(Message.of("project.file.noFolder", nameOf(absolute)));
        }
        WriterLock lock = WriterLock.take(absolute);
        if (lock == null) {
            throw new ProjectFileException(Message.of("project.file.folderReadOnly", nameOf(absolute)));
        }
        ProjectFile file = null;
        try {
            file = new ProjectFile(absolute, lock, new PlainDatabase(absolute, false));
            file.migrate(0);
            return file;
        } catch (SQLException | RuntimeException e) {
            if (file == null) {
                lock.close();
            } else {
                file.close();
            }
            deleteQuietly(absolute, e);
            Message unknown = Message.of("project.file.cannotCreate", nameOf(absolute));
            throw new ProjectFileException(StorageTrouble.told(e, absolute).orElse(unknown), e);
        }
    }

    /**
     * @param secret what a protected file is opened with; null for one that is not
     */
    static ProjectFile open(Path path, Clock clock, @Nullable Secret secret)
            throws ProjectFileException, VaultException {
        Path absolute = path.toAbsolutePath().normalize();
        boolean sealed = isSealed(absolute);
        if (sealed && secret == null) {
            throw new ProjectFileException(Message.of("project.file.protected", nameOf(absolute)));
        }
        WriterLock lock = WriterLock.take(absolute);
        ProjectFile file = null;
        try {
            file = new ProjectFile(
                    absolute,
                    lock,
                    sealed && secret != null
                            ? unsealed(absolute, lock == null, secret)
                            : new PlainDatabase(absolute, lock == null));
            file.requireSound();
            int version = Migrations.versionOf(file.reader());
            if (lock != null) {
                Backups.writeBeforeWork(file, clock, version < Migrations.newest());
            } else if (version < Migrations.newest()) {
                throw new ProjectFileException(Message.of("project.file.olderReadOnly", nameOf(absolute)));
            }
            if (version < Migrations.newest()) {
                file.olderVersion = version;
                file.migrate(version);
            } else if (lock != null) {
                UndoStack.install(file.writer());
            }
            return file;
        } catch (SQLException | RuntimeException e) {
            release(file, lock);
            Message damaged = Message.of("project.file.damaged", nameOf(absolute));
            throw new ProjectFileException(StorageTrouble.told(e, absolute).orElse(damaged), e);
        } catch (ProjectFileException | VaultException e) {
            release(file, lock);
            throw e;
        }
    }

    private static Database unsealed(Path path, boolean readOnly, Secret secret)
            throws ProjectFileException, VaultException, SQLException {
        try {
            Vault.Opened opened = Vault.open(Files.readAllBytes(path), secret);
            return new SealedDatabase(path, readOnly, opened.vault(), opened.content());
        } catch (IOException e) {
            throw new ProjectFileException(Message.of("project.file.unreadable", nameOf(path)), e);
        }
    }

    private static void release(@Nullable ProjectFile file, @Nullable WriterLock lock) {
        if (file != null) {
            file.close();
        } else if (lock != null) {
            lock.close();
        }
    }

    private void migrate(int version) {
        writer().useTransaction(handle -> {
            handle.execute("PRAGMA application_id = " + APPLICATION_ID);
            Migrations.apply(handle, version);
        });
        UndoStack.install(writer());
    }

    /**
     * Returns whether a project's file is protected with a password.
     *
     * @throws ProjectFileException if it is no project's file, or cannot be read
     */
    static boolean isSealed(Path path) throws ProjectFileException {
        if (!Files.isRegularFile(path)) {
            throw new ProjectFileException(Message.of("project.file.missing", nameOf(path)));
        }
        try (var in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(SQLITE_HEADER.length);
            if (Vault.isSealed(start)) {
                return true;
            }
            if (!Arrays.equals(start, SQLITE_HEADER)) {
                throw new ProjectFileException(Message.of("project.file.noProject", nameOf(path)));
            }
            return false;
        } catch (IOException e) {
            throw new ProjectFileException(Message.of("project.file.unreadable", nameOf(path)), e);
        }
    }

    private void requireSound() throws ProjectFileException {
        int id = reader().createQuery("PRAGMA application_id")
                .mapTo(Integer.class)
                .one();
        if (id != APPLICATION_ID) {
            throw new ProjectFileException(Message.of("project.file.noProject", nameOf(path)));
        }
        if (Migrations.versionOf(reader()) > Migrations.newest()) {
            throw new ProjectFileException(Message.of("project.file.newer", nameOf(path)));
        }
        String answer = reader().createQuery("PRAGMA quick_check(1)")
                .mapTo(String.class)
                .one();
        if (!answer.equals("ok")) {
            throw new ProjectFileException(Message.of("project.file.damaged", nameOf(path)));
        }
    }

    /** Has somebody told of every row of the project that the writer adds, changes or removes, by table and row. */
    void onRowChange(ObjLongConsumer<String> listener) {
        rowListener = listener;
        listen();
    }

    private void listen() {
        Handle writer = database.writer();
        if (writer != null) {
            Connections.of(writer).addUpdateListener((type, name, table, row) -> {
                if (name.equals("main")) {
                    rowListener.accept(table, row);
                }
            });
        }
    }

    /**
     * Keeps what was committed.
     *
     * @throws StorageFailure if it could not be kept; nothing of it is there then, and nothing can be taken back any more
     */
    void keep() {
        try {
            database.keep();
        } catch (StorageFailure e) {
            UndoStack.install(writer());
            listen();
            throw e;
        }
    }

    /** Works on another database from now on; the caller closed the one before. Nothing can be taken back any more. */
    void replace(Database other) {
        database = other;
        UndoStack.install(writer());
        listen();
    }

    /**
     * Puts an earlier copy in the place of the project, brought up to date where it is older.
     *
     * @return the version that it had, or 0 where it was up to date
     */
    int restore(Path copy) throws SQLException, IOException, VaultException {
        database.restore(copy);
        Database now = database instanceof SealedDatabase sealed
                ? new SealedDatabase(path, false, sealed.vault(), sealed.image())
                : new PlainDatabase(path, false);
        database.close();
        database = now;
        int version = Migrations.versionOf(reader());
        if (version < Migrations.newest()) {
            migrate(version);
        } else {
            UndoStack.install(writer());
        }
        listen();
        return version < Migrations.newest() ? version : 0;
    }

    /**
     * Writes the file anew without what deleted rows left in it, and empties the log beside it. Nobody else may read
     * meanwhile.
     *
     * @throws ProjectFileException if another program has the file open and reads in it
     */
    ProjectFile leaveNoTrace() throws ProjectFileException {
        writer().execute("DELETE FROM temp.undo");
        if (!database.leaveNoTrace()) {
            throw new ProjectFileException(Message.of("project.traces.openElsewhere", nameOf(path)));
        }
        keep();
        return this;
    }

    /**
     * Refuses to change a file that was taken away, or that another took the place of, since it was opened: the change
     * would be lost without a word, or would undo somebody else's. All that was there before is written to a copy beside
     * it, once.
     *
     * @throws StorageFailure naming the copy
     */
    void requireInItsPlace(Clock clock) {
        if (database.inItsPlace()) {
            return;
        }
        try {
            Path copy = rescue == null || !Files.exists(rescue) ? Backups.write(this, clock) : rescue;
            rescue = copy;
            throw new StorageFailure(Message.of("project.storage.moved", nameOf(path), nameOf(copy)), null);
        } catch (ProjectFileException e) {
            throw new StorageFailure(Message.of("project.storage.gone", nameOf(path)), e);
        }
    }

    Path path() {
        return path;
    }

    boolean readOnly() {
        return database.writer() == null;
    }

    Database database() {
        return database;
    }

    /** Returns the version that the file had before it was brought up to date on opening, or 0. */
    int olderVersion() {
        return olderVersion;
    }

    Handle writer() {
        Handle writer = database.writer();
        if (writer == null) {
            throw new IllegalStateException("Opened for reading only");
        }
        return writer;
    }

    Handle reader() {
        return database.reader();
    }

    @Override
    public void close() {
        database.close();
        if (lock != null) {
            lock.close();
        }
    }

    private static void deleteQuietly(Path path, Exception reason) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
