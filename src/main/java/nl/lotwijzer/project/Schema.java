package nl.lotwijzer.project;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What the database itself tells of its tables. */
final class Schema {
    private Schema() {}

    /** Returns the tables whose rows the journal digests and whose changes can be undone: all but the journal's own. */
    static List<String> journaledTables(Handle handle) {
        return handle.createQuery("""
                        SELECT name FROM main.sqlite_schema
                        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'journal'
                        ORDER BY name""").mapTo(String.class).list();
    }

    static List<String> columns(Handle handle, String table) {
        return handle.createQuery("SELECT name FROM pragma_table_info(:table) ORDER BY cid")
                .bind("table", table)
                .mapTo(String.class)
                .list();
    }

    /** Returns a name as SQL takes it whatever it holds. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
