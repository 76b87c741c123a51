package nl.lotwijzer.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.letterpaper.LetterKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Letters that were made and the templates of the project, in the project file. */
final class CorrespondenceStore {
    private final Handle handle;

    CorrespondenceStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all, the newest first. */
    List<Making> all() {
        return handle.createQuery("SELECT * FROM correspondence ORDER BY id DESC")
                .map((row, context) -> new Making(
                        row.getLong("id"),
                        new Occasion(LetterKind.valueOf(row.getString("kind")), row.getLong("session_id")),
                        Form.valueOf(row.getString("form")),
                        Instant.parse(row.getString("made_at")),
                        LocalDate.parse(row.getString("dated")),
                        row.getInt("letters"),
                        row.getString("hash")))
                .list();
    }

    /** Returns when the letter of this occasion was made last, by the id of the registrant. */
    Map<Long, Instant> had(Occasion occasion) {
        Map<Long, Instant> had = new HashMap<>();
        handle.createQuery("""
                        SELECT r.registrant_id, max(c.made_at) AS made_at
                        FROM correspondence c JOIN correspondence_recipient r ON r.correspondence_id = c.id
                        WHERE c.kind = :kind AND coalesce(c.session_id, 0) = :session
                        GROUP BY r.registrant_id""")
                .bind("kind", occasion.kind().name())
                .bind("session", occasion.session())
                .map((row, context) -> had.put(row.getLong("registrant_id"), Instant.parse(row.getString("made_at"))))
                .list();
        return had;
    }

    void insert(Order order, Instant at, String hash, Collection<Long> recipients) {
        long id = handle.createUpdate("""
                        INSERT INTO correspondence (kind, session_id, form, made_at, dated, letters, hash)
                        VALUES (:kind, nullif(:session, 0), :form, :made_at, :dated, :letters, :hash)""")
                .bind("kind", order.occasion().kind().name())
                .bind("session", order.occasion().session())
                .bind("form", order.form().name())
                .bind("made_at", at.toString())
                .bind("dated", order.dated().toString())
                .bind("letters", recipients.size())
                .bind("hash", hash)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO correspondence_recipient (correspondence_id, registrant_id) VALUES (:id, :registrant)")) {
            recipients.forEach(registrant ->
                    batch.bind("id", id).bind("registrant", registrant).add());
            batch.execute();
        }
    }

    /** Returns whether there was such a making. */
    boolean remove(long id) {
        return handle.createUpdate("DELETE FROM correspondence WHERE id = :id")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    Optional<OwnTemplate> template(LetterKind kind) {
        return handle.createQuery("SELECT file_name, content FROM correspondence_template WHERE kind = :kind")
                .bind("kind", kind.name())
                .map((row, context) -> new OwnTemplate(
                        kind, row.getString("file_name"), Base64.getDecoder().decode(row.getString("content"))))
                .findOne();
    }

    void keep(OwnTemplate template) {
        handle.createUpdate("""
                        INSERT INTO correspondence_template (kind, file_name, content)
                        VALUES (:kind, :file_name, :content)
                        ON CONFLICT (kind) DO UPDATE SET file_name = excluded.file_name, content = excluded.content""")
                .bind("kind", template.kind().name())
                .bind("file_name", template.fileName())
                .bind("content", Base64.getEncoder().encodeToString(template.content()))
                .execute();
    }

    void removeTemplate(LetterKind kind) {
        handle.createUpdate("DELETE FROM correspondence_template WHERE kind = :kind")
                .bind("kind", kind.name())
                .execute();
    }
}
