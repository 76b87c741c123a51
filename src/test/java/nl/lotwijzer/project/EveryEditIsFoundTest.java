package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lotwijzer.report.WorkedProject;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody edits a copy of the project file with SQL, after dropping every trigger and constraint. Whatever row of
 * whatever table they change, add or remove, the check of the journal finds exactly that row.
 * Every column is tried each time, with one of these values after the other; with all of them at every column when
 * {@code -Dlotwijzer.everyEdit=true}.
 */
class EveryEditIsFoundTest {
    /** A value of a column becomes another one of its kind. */
    private static final Map<String, List<String>> OTHER_VALUES = Map.of(
            "TEXT",
            List.of(
                    "coalesce(%s, '') || 'x'",
                    "coalesce(%s, '') || ' '",
                    "coalesce(%s, '') || char(10)",
                    "coalesce(%s, '') || char(0)",
                    "replace(coalesce(%s, ''), ' ', '_') || char(92) || 'n'"),
            "INTEGER",
            List.of("coalesce(%s, 0) + 1000003", "-coalesce(%s, 0) - 7"),
            "REAL",
            List.of("coalesce(%s, 0) + 0.5"),
            "BLOB",
            List.of("coalesce(%s, x'') || x'00'"));

    @TempDir
    static Path folder;

    private static int columnsTried;
    private static String code = "";
    private static Path copy = Path.of("");

    private record Column(String name, String type) {}

    @BeforeAll
    static void copy() throws Exception {
        copy = folder.resolve("kopie.beraad");
        try (Project project = WorkedProject.make(folder)) {
            code = project.details().code();
            Files.move(project.backUp(), copy);
        }
    }

    @Test
    void inEveryTableAndColumn() throws Exception {
        try (OpenedByHand file = new OpenedByHand(copy)) {
            Handle handle = file.handle();
            assertThat(JournalCheck.of(handle, code).sound()).isTrue();
            List<String> missed = new ArrayList<>();
            int tried = 0;
            for (String table : file.tables()) {
                for (Map.Entry<String, String> edit : edits(handle, table).entrySet()) {
                    if (file.rows(table) == 0 && !edit.getKey().startsWith("INSERT")) {
                        continue;
                    }
                    JournalCheck check =
                            file.after(() -> handle.execute(edit.getValue()), () -> JournalCheck.of(handle, code));
                    tried++;
                    if (check.changedRows().stream().noneMatch(row -> row.startsWith(table + ":"))) {
                        missed.add(edit.getValue());
                    }
                }
            }
            assertThat(missed).isEmpty();
            assertThat(tried).isGreaterThan(400);
        }
    }

    @Test
    void inTheSchemaItself() throws Exception {
        try (OpenedByHand file = new OpenedByHand(copy)) {
            for (String edit : List.of(
                    "DROP TABLE attendance",
                    "ALTER TABLE attendance RENAME TO presence",
                    "ALTER TABLE attendance RENAME COLUMN mark TO sign",
                    "ALTER TABLE attendance ADD COLUMN paid INTEGER DEFAULT 1",
                    "ALTER TABLE lottery_row DROP COLUMN seats",
                    "CREATE TABLE bonus AS SELECT 1 AS one")) {
                JournalCheck check =
                        file.after(() -> file.handle().execute(edit), () -> JournalCheck.of(file.handle(), code));
                assertThat(check.changedRows()).as(edit).isNotEmpty();
            }
            assertThat(JournalCheck.of(file.handle(), code).sound()).isTrue();
        }
    }

    /** Returns edits of a table by a short name: rows changed in each column, one added, one and all removed. */
    private static Map<String, String> edits(Handle handle, String table) {
        String name = Schema.quoted(table);
        List<Column> columns = columns(handle, table);
        String last = " WHERE rowid = (SELECT max(rowid) FROM " + name + ")";
        Map<String, String> edits = new LinkedHashMap<>();
        for (Column column : columns) {
            String quoted = Schema.quoted(column.name());
            for (String other : others(column.type())) {
                edits.put(
                        "UPDATE " + column.name() + " " + other,
                        "UPDATE " + name + " SET " + quoted + " = " + other.formatted(quoted) + last);
            }
        }
        edits.put("DELETE one", "DELETE FROM " + name + last);
        edits.put("DELETE all", "DELETE FROM " + name);
        edits.put("INSERT", insert(name, columns));
        return edits;
    }

    private static List<String> others(String type) {
        List<String> all = OTHER_VALUES.get(type);
        return Boolean.getBoolean("lotwijzer.everyEdit") ? all : List.of(all.get(columnsTried++ % all.size()));
    }

    private static String insert(String name, List<Column> columns) {
        return columns.stream()
                        .map(column -> Schema.quoted(column.name()))
                        .collect(Collectors.joining(", ", "INSERT INTO " + name + " (", ")"))
                + columns.stream()
                        .map(column -> column.type().equals("TEXT") ? "'nieuw'" : "999983")
                        .collect(Collectors.joining(", ", " VALUES (", ")"));
    }

    private static List<Column> columns(Handle handle, String table) {
        return handle.createQuery("SELECT name, type FROM pragma_table_info(:table) ORDER BY cid")
                .bind("table", table)
                .map((row, context) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }
}
