package nl.lotwijzer.project;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that stands in a project, as one text to compare. */
public final class ProjectContent {
    private ProjectContent() {}

    /** Returns everything, row by row, the journal included. */
    public static String whole(Project project) {
        return rows(project, "");
    }

    /** Returns everything, row by row, but for the journal and what counts the rows of tables. */
    public static String of(Project project) {
        return rows(project, "AND name <> 'journal' AND name NOT LIKE 'sqlite%'");
    }

    private static String rows(Project project, String limit) {
        return project.read(handle -> {
            List<String> tables = handle.createQuery(
                            "SELECT name FROM main.sqlite_schema WHERE type = 'table' " + limit + " ORDER BY name")
                    .mapTo(String.class)
                    .list();
            return tables.stream()
                    .map(table -> table + "\n"
                            + handle
                                    .createQuery("SELECT * FROM \"" + table + "\" ORDER BY rowid")
                                    .mapToMap()
                                    .list()
                                    .stream()
                                    .map(row -> new TreeMap<>(row).toString())
                                    .collect(Collectors.joining("\n")))
                    .collect(Collectors.joining("\n\n"));
        });
    }
}
