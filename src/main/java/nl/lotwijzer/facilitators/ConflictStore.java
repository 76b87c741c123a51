package nl.lotwijzer.facilitators;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The declared conflicts of interest in the database. */
final class ConflictStore {
    private final Handle handle;

    ConflictStore(Handle handle) {
        this.handle = handle;
    }

    List<Conflict> all() {
        return handle.createQuery("SELECT * FROM facilitator_conflict ORDER BY id")
                .map((row, context) -> new Conflict(
                        row.getLong("id"),
                        row.getLong("facilitator_id"),
                        row.getObject("registrant_id") == null ? null : row.getLong("registrant_id"),
                        row.getString("theme"),
                        row.getString("reason")))
                .list();
    }

    void insert(long facilitator, @Nullable Long participant, String theme, String reason) {
        handle.createUpdate("""
                        INSERT INTO facilitator_conflict (facilitator_id, registrant_id, theme, reason)
                        VALUES (:facilitator, :participant, :theme, :reason)""")
                .bind("facilitator", facilitator)
                .bind("participant", participant)
                .bind("theme", theme)
                .bind("reason", reason)
                .execute();
    }

    void delete(long id) {
        handle.createUpdate("DELETE FROM facilitator_conflict WHERE id = :id")
                .bind("id", id)
                .execute();
    }
}
