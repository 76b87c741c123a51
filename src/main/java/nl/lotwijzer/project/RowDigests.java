package nl.lotwijzer.project;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lotwijzer.protocol.Sha256;
import org.jdbi.v3.core.Handle;

/**
 * What a journal entry keeps of the rows it changed: {@code table:row:digest} each, where the digest is the SHA-256 of
 * the row's canonical form, or {@code -} for a row that is gone.
 *
 * <p>The canonical form is {@code table}, {@code row} and {@code column=value} for every column that is not null, in the
 * order of the schema, joined by line feeds, with backslash and line feed inside a value escaped. A column that a later
 * migration adds leaves the form of older rows as it was, as long as it is null there.
 */
final class RowDigests {
    /** The digest of a row that was deleted. */
    static final String GONE = "-";

    /** Rows that follow each other. */
    private record Run(long first, long last) {}

    private RowDigests() {}

    /**
     * Returns the digests of these rows as they stand now, sorted by table and row.
     *
     * @param guard looks at every row
     */
    static List<String> of(Handle handle, SortedMap<String, SortedSet<Long>> rows, TextGuard guard)
            throws SQLException {
        List<String> digests = new ArrayList<>();
        for (var table : rows.entrySet()) {
            try (PreparedStatement statement = handle.getConnection()
                    .prepareStatement(forms(handle, table.getKey()) + " WHERE rowid BETWEEN ? AND ? ORDER BY rowid")) {
                for (Run run : runs(table.getValue())) {
                    statement.setLong(1, run.first());
                    statement.setLong(2, run.last());
                    try (ResultSet result = statement.executeQuery()) {
                        add(digests, table.getKey(), run, result, guard);
                    }
                }
            }
        }
        return digests;
    }

    /** Adds a digest for every row of the run, also for those that are gone. */
    private static void add(List<String> digests, String table, Run run, ResultSet result, TextGuard guard)
            throws SQLException {
        boolean more = result.next();
        for (long row = run.first(); row <= run.last(); row++) {
            if (more && result.getLong(1) == row) {
                String columns = result.getString(2);
                guard.check(table, columns);
                digests.add(table + ":" + row + ":" + digest(table, row, columns));
                more = result.next();
            } else {
                digests.add(table + ":" + row + ":" + GONE);
            }
        }
    }

    /** Returns the digest of every row of every journaled table, by {@code table:row}. */
    static SortedMap<String, String> ofAll(Handle handle) throws SQLException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String table : Schema.journaledTables(handle)) {
            try (PreparedStatement statement = handle.getConnection().prepareStatement(forms(handle, table));
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    long row = result.getLong(1);
                    digests.put(table + ":" + row, digest(table, row, result.getString(2)));
                }
            }
        }
        return digests;
    }

    static void note(SortedMap<String, SortedSet<Long>> rows, String table, long row) {
        rows.computeIfAbsent(table, name -> new TreeSet<>()).add(row);
    }

    /** Returns the query for the number and the columns of each row in their canonical form, which SQLite writes fastest. */
    private static String forms(Handle handle, String table) {
        String columns = Schema.columns(handle, table).stream()
                .map(RowDigests::form)
                .collect(Collectors.joining(" || ", "'' || ", ""));
        return "SELECT rowid, " + columns + " FROM " + Schema.quoted(table);
    }

    private static String form(String column) {
        return "coalesce(char(10) || '" + column.replace("'", "''") + "=' || replace(replace(" + Schema.quoted(column)
                + ", '\\', '\\\\'), char(10), '\\n'), '')";
    }

    /** Returns the rows as runs of rows that follow each other. */
    private static List<Run> runs(SortedSet<Long> rows) {
        List<Run> runs = new ArrayList<>();
        for (long row : rows) {
            if (!runs.isEmpty() && runs.getLast().last() == row - 1) {
                runs.set(runs.size() - 1, new Run(runs.getLast().first(), row));
            } else {
                runs.add(new Run(row, row));
            }
        }
        return runs;
    }

    private static String digest(String table, long row, String columns) {
        return Sha256.hex(table + "\n" + row + columns);
    }
}
