package nl.lotwijzer.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.protocol.JournalChain;
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

    /** Returns the digests that an entry holds, tab-separated as they stand in its line. */
    String digestsOf(long number) {
        return handle.createQuery("SELECT digests FROM journal WHERE id = :id")
                .bind("id", number)
                .mapTo(String.class)
                .one();
    }

    void append(String projectCode, Instant time, Actor actor, Action action, List<String> digests) {
        Optional<JournalEntry> before = newest();
        long number = before.map(JournalEntry::number).orElse(0L) + 1;
        String joined = String.join("\t", digests);
        String hash = JournalChain.next(
                before.map(JournalEntry::hash).orElseGet(() -> JournalChain.start(projectCode)),
                line(number, time, actor, action.name(), action.details(), joined));
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
    static String line(long number, Instant time, Actor actor, String action, String details, String digests) {
        String line = JournalChain.line(
                List.of(Long.toString(number), time.toString(), actor.role(), actor.name(), action, details));
        return digests.isEmpty() ? line : line + "\t" + digests;
    }
}
