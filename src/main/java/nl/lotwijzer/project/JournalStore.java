package nl.lotwijzer.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lotwijzer.protocol.JournalChain;
import nl.lotwijzer.protocol.JournalLine;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The journal's table. An entry and the digests of the rows it touched are written once and never changed. */
final class JournalStore {
    private static final RowMapper<JournalEntry> ENTRY = (row, context) -> new JournalEntry(
            row.getLong("id"),
            Instant.parse(row.getString("time")),
            new Actor(row.getString("role"), row.getString("name")),
            row.getString("action"),
            row.getString("details"),
            row.getString("hash"));

    /** An entry to the letter, as it stands in the table: somebody else may have written it. */
    record Written(
            long number,
            String time,
            String role,
            String name,
            String action,
            String details,
            String digests,
            String hash) {
        /** Returns the line of the entry over which its hash runs, as LW1 writes it. */
        String line() {
            return JournalStore.line(number, time, new Actor(role, name), action, details, digests);
        }

        JournalLine asLine() {
            return new JournalLine(
                    hash,
                    number,
                    Instant.parse(time),
                    role,
                    name,
                    action,
                    details,
                    digests.isEmpty() ? List.of() : List.of(digests.split("\t", -1)));
        }

        Optional<Instant> readTime() {
            try {
                return Optional.of(Instant.parse(time));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    private final Handle handle;

    JournalStore(Handle handle) {
        this.handle = handle;
    }

    List<JournalEntry> entries() {
        return handle.createQuery("SELECT id, time, role, name, action, details, hash FROM journal ORDER BY id")
                .map(ENTRY)
                .list();
    }

    JournalEntry head() {
        return newest().orElseThrow(() -> new IllegalStateException("The journal is empty"));
    }

    private Optional<JournalEntry> newest() {
        return handle.createQuery(
                        "SELECT id, time, role, name, action, details, hash FROM journal ORDER BY id DESC LIMIT 1")
                .map(ENTRY)
                .findOne();
    }

    /** Returns the latest time that an entry has, whichever it is; times are written to the second, so that texts compare. */
    Optional<Instant> latest() {
        return handle.createQuery(
                        "SELECT id, time, role, name, action, details, hash FROM journal ORDER BY time DESC LIMIT 1")
                .map(ENTRY)
                .findOne()
                .map(JournalEntry::time);
    }

    /** Returns all entries as they stand there, whatever that is; the oldest first. */
    List<Written> written() {
        return handle.createQuery(
                        "SELECT id, time, role, name, action, details, digests, hash FROM journal ORDER BY id")
                .map((row, context) -> new Written(
                        row.getLong("id"),
                        text(row, "time"),
                        text(row, "role"),
                        text(row, "name"),
                        text(row, "action"),
                        text(row, "details"),
                        text(row, "digests"),
                        text(row, "hash")))
                .list();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    void append(String projectCode, Instant time, Actor actor, Action action, List<String> digests) {
        Optional<JournalEntry> before = newest();
        long number = before.map(JournalEntry::number).orElse(0L) + 1;
        String joined = String.join("\t", digests);
        String hash = JournalChain.next(
                before.map(JournalEntry::hash).orElseGet(() -> JournalChain.start(projectCode)),
                line(number, time.toString(), actor, action.name(), action.details(), joined));
        handle.createUpdate("""
                        INSERT INTO journal (id, time, role, name, action, details, digests, hash)
                        VALUES (:id, :time, :role, :name, :action, :details, :digests, :hash)""")
                .bind("id", number)
                .bind("time", time.toString())
                .bind("role", actor.role())
                .bind("name", actor.name())
                .bind("action", action.name())
                .bind("details", action.details())
                .bind("digests", joined)
                .bind("hash", hash)
                .execute();
    }

    /** Returns the line of an entry over which its hash runs, as LW1 writes it. */
    private static String line(long number, String time, Actor actor, String action, String details, String digests) {
        String line =
                JournalChain.line(List.of(Long.toString(number), time, actor.role(), actor.name(), action, details));
        return digests.isEmpty() ? line : line + "\t" + digests;
    }
}
