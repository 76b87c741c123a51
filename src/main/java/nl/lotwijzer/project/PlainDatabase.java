package nl.lotwijzer.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** A project whose file is the database itself: whatever is committed is in it. */
final class PlainDatabase implements Database {
    private final @Nullable Handle writer;
    private final Handle reader;
    private long seenVersion;

    PlainDatabase(Path path, boolean readOnly) throws SQLException {
        writer = readOnly ? null : Connections.open(path, false);
        reader = Connections.open(path, true);
        seenVersion = dataVersion();
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
    public void copy(Path to) throws SQLException, IOException {
        Path aside = to.resolveSibling(to.getFileName() + "-new");
        try {
            require(Connections.of(reader).getDatabase().backup("main", aside.toString(), null));
            WholeFile.appear(aside, to);
        } finally {
            Files.deleteIfExists(aside);
        }
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
            throw new SQLException("SQLite answered " + answer);
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
