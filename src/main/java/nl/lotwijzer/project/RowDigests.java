package nl.lotwijzer.project;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private RowDigests() {}

    /** Returns the digests of these rows as they stand now, sorted by table and row. */
    static List<String> of(Handle handle, SortedMap<String, SortedSet<Long>> rows) throws SQLException {
        List<String> digests = new ArrayList<>();
        for (var table : rows.entrySet()) {
            try (PreparedStatement statement = handle.getConnection()
                    .prepareStatement("SELECT * FROM " + Schema.quoted(table.getKey()) + " WHERE rowid = ?")) {
                for (long row : table.getValue()) {
                    statement.setLong(1, row);
                    try (ResultSet result = statement.executeQuery()) {
                        String digest = result.next() ? digest(table.getKey(), row, result) : GONE;
                        digests.add(table.getKey() + ":" + row + ":" + digest);
                    }
                }
            }
        }
        return digests;
    }

    /** Returns the digest of every row of every journaled table, by {@code table:row}. */
    static SortedMap<String, String> ofAll(Handle handle) throws SQLException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String table : Schema.journaledTables(handle)) {
            try (PreparedStatement statement = handle.getConnection()
                            .prepareStatement("SELECT rowid AS \"rowid \", * FROM " + Schema.quoted(table));
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    long row = result.getLong(1);
                    digests.put(table + ":" + row, digest(table, row, result));
                }
            }
        }
        return digests;
    }

    static void note(SortedMap<String, SortedSet<Long>> rows, String table, long row) {
        rows.computeIfAbsent(table, name -> new TreeSet<>()).add(row);
    }

    private static String digest(String table, long row, ResultSet result) throws SQLException {
        StringBuilder form = new StringBuilder(table).append('\n').append(row);
        ResultSetMetaData columns = result.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnLabel(i);
            String value = result.getString(i);
            if (value != null && !name.equals("rowid ")) {
                form.append('\n')
                        .append(name)
                        .append('=')
                        .append(value.replace("\\", "\\\\").replace("\n", "\\n"));
            }
        }
        return Sha256.hex(form.toString());
    }
}
