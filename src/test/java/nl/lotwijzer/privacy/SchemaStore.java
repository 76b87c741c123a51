package nl.lotwijzer.privacy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.lotwijzer.project.Project;

/** What the database of a project tells of itself, for tests. */
final class SchemaStore {
    private final Project project;

    SchemaStore(Project project) {
        this.project = project;
    }

    /** Returns the columns of every table. */
    Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new TreeMap<>();
        project.read(handle -> handle.createQuery("""
                        SELECT t.name AS t, c.name AS c FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'""")
                .map((row, context) -> columns.computeIfAbsent(row.getString("t"), table -> new TreeSet<>())
                        .add(row.getString("c")))
                .list());
        return columns;
    }
}
