package nl.lotwijzer.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.ObjLongConsumer;
import nl.lotwijzer.language.Message;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** The SQLite file of an open project: one connection that writes, one that reads, and the lock that keeps it so. */
final class ProjectFile implements AutoCloseable {
    /** Stands in the file's header, "LWB1" as a number, so that any tool can tell what the file is. */
    static final int APPLICATION_ID = 0x4C574231;

    private static final byte[] SQLITE_HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final @Nullable WriterLock lock;
    private final @Nullable Handle writer;
    private final Handle reader;
    private int olderVersion;
    private long seenVersion;

    private ProjectFile(Path path, @Nullable WriterLock lock) throws SQLException {
        this.path = path;
        this.lock = lock;
        this.writer = lock == null ? null : connect(path, false);
        this.reader = connect(path, true);
        this.seenVersion = dataVersion();
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
            file = new ProjectFile(absolute, lock);
            file.migrate(0);
            return file;
        } catch (SQLException | RuntimeException e) {
            if (file == null) {
                lock.close();
            } else {
                file.close();
            }
            deleteQuietly(absolute, e);
            throw new ProjectFileException(Message.of("project.file.cannotCreate", nameOf(absolute)), e);
        }
    }

    static ProjectFile open(Path path, Clock clock) throws ProjectFileException {
        Path absolute = path.toAbsolutePath().normalize();
        requireSqlite(absolute);
        WriterLock lock = WriterLock.take(absolute);
        ProjectFile file = null;
        try {
            file = new ProjectFile(absolute, lock);
            file.requireSound();
            int version = Migrations.versionOf(file.reader);
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
            throw new ProjectFileException(Message.of("project.file.damaged", nameOf(absolute)), e);
        } catch (ProjectFileException e) {
            release(file, lock);
            throw e;
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

    private static void requireSqlite(Path path) throws ProjectFileException {
        if (!Files.isRegularFile(path)) {
            throw new ProjectFileException(Message.of("project.file.missing", nameOf(path)));
        }
        try (var in = Files.newInputStream(path)) {
            if (!Arrays.equals(in.readNBytes(SQLITE_HEADER.length), SQLITE_HEADER)) {
                throw new ProjectFileException(Message.of("project.file.noProject", nameOf(path)));
            }
        } catch (IOException e) {
            throw new ProjectFileException(Message.of("project.file.unreadable", nameOf(path)), e);
        }
    }

    private void requireSound() throws ProjectFileException {
        int id =
                reader.createQuery("PRAGMA application_id").mapTo(Integer.class).one();
        if (id != APPLICATION_ID) {
            throw new ProjectFileException(Message.of("project.file.noProject", nameOf(path)));
        }
        if (Migrations.versionOf(reader) > Migrations.newest()) {
            throw new ProjectFileException(Message.of("project.file.newer", nameOf(path)));
        }
        String answer =
                reader.createQuery("PRAGMA quick_check(1)").mapTo(String.class).one();
        if (!answer.equals("ok")) {
            throw new ProjectFileException(Message.of("project.file.damaged", nameOf(path)));
        }
    }

    private static Handle connect(Path path, boolean reading) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(reading);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setTransactionMode(
                reading ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteConnection connection = (SQLiteConnection) config.createConnection("jdbc:sqlite:" + path);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            if (!reading) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                statement.execute("PRAGMA secure_delete = ON");
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        Jdbi jdbi = Jdbi.create(connection);
        if (!reading) {
            jdbi.registerArgument(new WholeCharacters());
        }
        return jdbi.open();
    }

    /** Has somebody told of every row of the project that the writer adds, changes or removes, by table and row. */
    void onRowChange(ObjLongConsumer<String> listener) {
        if (writer != null) {
            ((SQLiteConnection) writer.getConnection()).addUpdateListener((type, database, table, row) -> {
                if (database.equals("main")) {
                    listener.accept(table, row);
                }
            });
        }
    }

    /**
     * Writes the file anew without what deleted rows left in it, and empties the log beside it. Nobody else may read
     * meanwhile.
     *
     * @throws ProjectFileException if another program has the file open and reads in it
     */
    void leaveNoTrace() throws ProjectFileException {
        Handle handle = writer();
        handle.execute("DELETE FROM temp.undo");
        handle.execute("VACUUM");
        int busy = handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                .map((row, context) -> row.getInt(1))
                .one();
        if (busy != 0) {
            throw new ProjectFileException(Message.of("project.traces.openElsewhere", nameOf(path)));
        }
    }

    Path path() {
        return path;
    }

    boolean readOnly() {
        return writer == null;
    }

    /** Returns the version that the file had before it was brought up to date on opening, or 0. */
    int olderVersion() {
        return olderVersion;
    }

    Handle writer() {
        if (writer == null) {
            throw new IllegalStateException("Opened for reading only");
        }
        return writer;
    }

    Handle reader() {
        return reader;
    }

    /** Returns whether another connection than the one that reads changed the file since this was asked before. */
    boolean changedElsewhere() {
        long now = dataVersion();
        boolean changed = now != seenVersion;
        seenVersion = now;
        return changed;
    }

    /** Returns a number of SQLite that differs after another connection committed something. */
    private long dataVersion() {
        return reader.createQuery("PRAGMA data_version").mapTo(Long.class).one();
    }

    @Override
    public void close() {
        closeConnection(reader);
        if (writer != null) {
            closeConnection(writer);
        }
        if (lock != null) {
            lock.close();
        }
    }

    private static void closeConnection(Handle handle) {
        try {
            handle.getConnection().close();
        } catch (SQLException e) {
            throw Project.failure(e);
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
