package nl.lotwijzer.project;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A project file as somebody has it open who knows SQL and wishes the project ill: no triggers, no constraints. */
final class OpenedByHand implements AutoCloseable {
    private final Connection connection;
    private final Handle handle;

    OpenedByHand(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        handle = Jdbi.create(connection).open();
        handle.execute("PRAGMA foreign_keys = OFF");
        handle.execute("PRAGMA ignore_check_constraints = ON");
        handle.execute("PRAGMA legacy_alter_table = ON");
        handle.createQuery("""
                        SELECT 'DROP ' || type || ' "' || name || '"' FROM sqlite_schema
                        WHERE type IN ('trigger', 'index') AND sql IS NOT NULL""").mapTo(String.class).list().forEach(handle::execute);
    }

    Handle handle() {
        return handle;
    }

    List<String> tables() {
        return Schema.journaledTables(handle);
    }

    int rows(String table) {
        return handle.createQuery("SELECT count(*) FROM " + Schema.quoted(table))
                .mapTo(Integer.class)
                .one();
    }

    /** Does something and, once it was looked at, undoes it. */
    <T> T after(Runnable edit, Supplier<T> look) {
        handle.execute("SAVEPOINT attempt");
        try {
            edit.run();
            return look.get();
        } finally {
            handle.execute("ROLLBACK TO attempt");
            handle.execute("RELEASE attempt");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
