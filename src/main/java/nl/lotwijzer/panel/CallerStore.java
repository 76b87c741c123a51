package nl.lotwijzer.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The callers, and whom each of them calls, in the database. */
final class CallerStore {
    private final Handle handle;

    CallerStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the callers by name. */
    List<Caller> all() {
        return handle.createQuery("SELECT id, name FROM caller ORDER BY name COLLATE NOCASE, id")
                .map((row, context) -> new Caller(row.getLong("id"), row.getString("name")))
                .list();
    }

    void add(String name) {
        handle.createUpdate("INSERT INTO caller (name) VALUES (:name)")
                .bind("name", name)
                .execute();
    }

    /** Takes away a caller, and with that who this caller was to call. */
    void remove(long caller) {
        handle.createUpdate("DELETE FROM call_assignment WHERE caller_id = :caller")
                .bind("caller", caller)
                .execute();
        handle.createUpdate("DELETE FROM caller WHERE id = :caller")
                .bind("caller", caller)
                .execute();
    }

    /** Returns the id of the caller of each registrant who has one. */
    Map<Long, Long> assignments() {
        return handle
                .createQuery("SELECT registrant_id, caller_id FROM call_assignment ORDER BY id")
                .map((row, context) -> Map.entry(row.getLong("registrant_id"), row.getLong("caller_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void assign(long registrant, long caller) {
        handle.createUpdate("""
                        INSERT INTO call_assignment (registrant_id, caller_id) VALUES (:registrant, :caller)
                        ON CONFLICT (registrant_id) DO UPDATE SET caller_id = excluded.caller_id""")
                .bind("registrant", registrant)
                .bind("caller", caller)
                .execute();
    }

    void release(long registrant) {
        handle.createUpdate("DELETE FROM call_assignment WHERE registrant_id = :registrant")
                .bind("registrant", registrant)
                .execute();
    }

    /** Takes away who calls somebody. */
    void erase(long registrant) {
        release(registrant);
    }
}
