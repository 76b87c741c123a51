package nl.lotwijzer.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import nl.lotwijzer.files.Room;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** Opens and closes connections to a database, as a project needs them. */
final class Connections {
    /** Where a database's first page says whether it has a log beside it, which one in memory cannot have. */
    private static final int WRITE_VERSION = 18;

    private static final int READ_VERSION = 19;
    private static final byte WITHOUT_LOG = 1;

    private Connections() {}

    /** Opens a file. */
    static Handle open(Path path, boolean reading) throws SQLException {
        SQLiteConfig config = config(reading);
        config.setReadOnly(reading);
        String where = reading && isOnReadOnlyDisk(path) ? path.toUri() + "?immutable=1" : path.toString();
        SQLiteConnection connection = (SQLiteConnection) config.createConnection("jdbc:sqlite:" + where);
        return reading
                ? handle(connection, true)
                : handle(
                        connection,
                        false,
                        "PRAGMA journal_mode = WAL",
                        "PRAGMA synchronous = FULL",
                        "PRAGMA secure_delete = ON");
    }

    /**
     * Returns whether nothing can be written beside a file, which SQLite does even for reading, so that it has to be told
     * that nobody else writes there either. What a crash left in the log beside it is not passed over.
     */
    private static boolean isOnReadOnlyDisk(Path path) {
        return !Files.isWritable(Room.folderOf(path))
                && !Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
    }

    /** Opens a database in memory that begins as these bytes; nothing of it ever reaches the disk. */
    static Handle inMemory(byte[] image, boolean reading) throws SQLException {
        SQLiteConnection connection = (SQLiteConnection) config(reading).createConnection("jdbc:sqlite::memory:");
        connection.deserialize("main", image);
        return handle(
                connection,
                reading,
                "PRAGMA journal_mode = MEMORY",
                reading ? "PRAGMA query_only = ON" : "PRAGMA secure_delete = ON");
    }

    private static SQLiteConfig config(boolean reading) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setTransactionMode(
                reading ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    private static Handle handle(SQLiteConnection connection, boolean reading, String... pragmas) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            for (String pragma : pragmas) {
                statement.execute(pragma);
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

    /**
     * Runs statements that ask for no values, one after the other, as they are written: looking for the places of values in
     * hundreds of them takes longer than running them.
     */
    static void run(Handle handle, String script) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw StorageTrouble.of(e, null);
        }
    }

    static SQLiteConnection of(Handle handle) {
        return (SQLiteConnection) handle.getConnection();
    }

    /** Returns a database as bytes that can be opened in memory. */
    static byte[] image(Handle handle) throws SQLException {
        return withoutLog(of(handle).serialize("main"));
    }

    /** Marks these bytes of a database, and returns them, as those of one without a log beside it. */
    static byte[] withoutLog(byte[] image) {
        image[WRITE_VERSION] = WITHOUT_LOG;
        image[READ_VERSION] = WITHOUT_LOG;
        return image;
    }

    /** Has the driver know that no transaction is under way; it takes note of that, also where ending one fails. */
    static void forgetTransaction(Handle handle, Throwable reason) {
        try {
            of(handle).setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    static void close(Handle handle) {
        try {
            handle.getConnection().close();
        } catch (SQLException e) {
            throw StorageTrouble.of(e, null);
        }
    }
}
