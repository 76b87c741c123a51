package nl.lotwijzer.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A project whose file is the database itself: whatever is committed is in it. */
final class PlainDatabase implements Database {
    private final @Nullable Handle writer;
    private final Handle reader;
    private final Path path;
    private final @Nullable Object key;
    private long seenVersion;

    PlainDatabase(Path path, boolean readOnly) throws SQLException {
        this.path = path;
        writer = readOnly ? null : Connections.open(path, false);
        reader = Connections.open(path, true);
        seenVersion = dataVersion();
        key = keyOf(path);
    }

    /**
     * Returns what the system knows this very file by, or null where it is gone or the system has no such thing; Windows
     * has none, and lets nobody take away a file that is open.
     */
    private static @Nullable Object keyOf(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException _) {
            return null;
        }
    }

    /** Whatever is written to a file that was taken away, or that another took the place of, is gone when it is closed. */
    @Override
    public boolean inItsPlace() {
        return key == null || key.equals(keyOf(path));
    }

    @Override
    public @Nullable Handle writer() {
        return writer;
    }

    @Override
    public Handle reader() {
        return reader;
    }

    @Override
    public void keep() {
        // The commit kept it.
    }

    @Override
    public boolean changedElsewhere() {
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
    public boolean leaveNoTrace() {
        Handle handle = writing();
        handle.execute("VACUUM");
        return handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                        .map((row, context) -> row.getInt(1))
                        .one()
                == 0;
    }

    @Override
    public void copy(Path to) throws SQLException, FilesException {
        WholeFile.<SQLException>place(
                to, aside -> require(Connections.of(reader).getDatabase().backup("main", aside.toString(), null)));
    }

    @Override
    public byte[] image() throws SQLException {
        return Connections.image(reader);
    }

    @Override
    public void restore(Path copy) throws SQLException, IOException {
        require(Connections.of(writing()).getDatabase().restore("main", copy.toString(), null));
    }

    private static void require(int answer) throws SQLException {
        if (answer != SQLiteErrorCode.SQLITE_OK.code) {
            SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(answer);
            throw new SQLiteException("SQLite answered " + code, code);
        }
    }

    private Handle writing() {
        if (writer == null) {
            throw new IllegalStateException("Opened for reading only");
        }
        return writer;
    }

    @Override
    public void close() {
        Connections.close(reader);
        if (writer != null) {
            Connections.close(writer);
        }
    }
}
