package nl.lotwijzer.panel;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What the database says of itself, and everything in it. */
final class IntegrityStore {
    private IntegrityStore() {}

    static String check(Handle handle) {
        return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).one();
    }

    static List<String> tables(Handle handle) {
        return handle.createQuery("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name")
                .mapTo(String.class)
                .list();
    }

    static List<Map<String, Object>> rows(Handle handle, String table) {
        return handle.createQuery("SELECT * FROM \"" + table + "\" ORDER BY rowid")
                .mapToMap()
                .list();
    }
}
