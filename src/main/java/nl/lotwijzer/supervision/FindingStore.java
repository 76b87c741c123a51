package nl.lotwijzer.supervision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps findings as the files that they were. */
final class FindingStore {
    private final Handle handle;

    FindingStore(Handle handle) {
        this.handle = handle;
    }

    void insert(Findings findings, Instant readAt) {
        handle.createUpdate("INSERT INTO finding (hash, read_at, content) VALUES (:hash, :readAt, :content)")
                .bind("hash", findings.hash())
                .bind("readAt", readAt.toString())
                .bind("content", findings.write())
                .execute();
    }

    boolean has(String hash) {
        return handle.createQuery("SELECT count(*) FROM finding WHERE hash = :hash")
                        .bind("hash", hash)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Returns all, the newest first. */
    List<ReadFindings> all() {
        return handle.createQuery("SELECT content, read_at FROM finding ORDER BY id DESC")
                .map((row, context) ->
                        new ReadFindings(stored(row.getString("content")), Instant.parse(row.getString("read_at"))))
                .list();
    }

    private static Findings stored(String content) {
        try {
            return Findings.read(content.getBytes(StandardCharsets.UTF_8));
        } catch (FindingsException e) {
            throw new IllegalStateException("Findings in the project were changed outside the program", e);
        }
    }
}
