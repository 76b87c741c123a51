package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.lotwijzer.protocol.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class RowDigestsTest {
    /** Written out column by column as the journal's rule says, with nothing left to the database. */
    private static List<String> byTheRule(Handle handle) throws SQLException {
        List<String> digests = new ArrayList<>();
        try (Statement statement = handle.getConnection().createStatement();
                ResultSet row = statement.executeQuery("SELECT id AS row_number, * FROM odd ORDER BY id")) {
            ResultSetMetaData columns = row.getMetaData();
            while (row.next()) {
                StringBuilder form = new StringBuilder("odd\n").append(row.getLong(1));
                for (int i = 2; i <= columns.getColumnCount(); i++) {
                    String value = row.getString(i);
                    if (value != null) {
                        form.append('\n')
                                .append(columns.getColumnLabel(i))
                                .append('=')
                                .append(value.replace("\\", "\\\\").replace("\n", "\\n"));
                    }
                }
                digests.add("odd:" + row.getLong(1) + ":" + Sha256.hex(form.toString()));
            }
        }
        return digests;
    }

    @Test
    void areThoseOfTheRuleWhateverTheValues() throws Exception {
        try (Handle handle = Jdbi.create("jdbc:sqlite::memory:").open()) {
            handle.execute("CREATE TABLE odd (id INTEGER PRIMARY KEY, \"it's\" TEXT, size REAL, any ANY)");
            for (String text :
                    List.of("", "a", "a\\nb", "a\nb\\", "’é😀\u00A0", "'; DROP", "\t\r\n", "x".repeat(5000))) {
                handle.execute("INSERT INTO odd (\"it's\", size, any) VALUES (?, ?, ?)", text, 0.1, 7);
            }
            handle.execute("INSERT INTO odd (id, size, any) VALUES (20, 1e300, -9223372036854775808)");
            handle.execute("INSERT INTO odd (id, size, any) VALUES (21, 3.0, 2.5)");
            handle.execute("INSERT INTO odd (id) VALUES (23)");

            SortedMap<String, SortedSet<Long>> touched = new TreeMap<>();
            for (long row = 1; row <= 8; row++) {
                RowDigests.note(touched, "odd", row);
            }
            for (long row : List.of(20L, 21L, 23L)) {
                RowDigests.note(touched, "odd", row);
            }
            assertThat(RowDigests.of(handle, touched, TextGuard.NONE))
                    .isEqualTo(byTheRule(handle))
                    .hasSize(11);
            assertThat(RowDigests.ofAll(handle)).hasSize(11);
            assertThat(RowDigests.ofAll(handle).entrySet())
                    .allSatisfy(
                            entry -> assertThat(byTheRule(handle)).contains(entry.getKey() + ":" + entry.getValue()));

            RowDigests.note(touched, "odd", 22);
            RowDigests.note(touched, "odd", 24);
            assertThat(RowDigests.of(handle, touched, TextGuard.NONE))
                    .contains("odd:22:-", "odd:24:-")
                    .hasSize(13);
        }
    }
}
