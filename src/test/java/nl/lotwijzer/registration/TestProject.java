package nl.lotwijzer.registration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.project.ProjectFileException;

/** A project to try things in, at nine in the morning of the first of November 2026. */
final class TestProject {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T08:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private TestProject() {}

    static Project create(Path folder) throws ProjectFileException {
        return Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proefberaad", "", "", 20),
                new Actor("projectleider", ""),
                CLOCK);
    }

    /** Returns everything in the project, row by row, the journal included. */
    static String dump(Project project) {
        return dump(project, "");
    }

    /** Returns everything in the project, row by row, but for the journal and what counts the rows of tables. */
    static String content(Project project) {
        return dump(project, "AND name <> 'journal' AND name NOT LIKE 'sqlite%'");
    }

    private static String dump(Project project, String limit) {
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
