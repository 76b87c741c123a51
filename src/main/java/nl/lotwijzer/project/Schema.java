package nl.lotwijzer.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Returns the {@link #journaledTables}, each with its columns in their order. */
    static Map<String, List<String>> journaledColumns(Handle handle) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT t.name, c.name FROM main.sqlite_schema t JOIN pragma_table_info(t.name) c
                        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> 'journal'
                        ORDER BY t.name, c.cid""")
                .map((row, context) -> columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2)))
                .forEach(added -> {});
        return columns;
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
