package nl.lotwijzer.duplicates;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which pairs a person said are two people. */
final class KeptBothStore {
    /** The keys of two registrants, the lower one first. */
    record Row(long one, long other, String note) {}

    private final Handle handle;

    KeptBothStore(Handle handle) {
        this.handle = handle;
    }

    List<Row> all() {
        return handle.createQuery("SELECT one_id, other_id, note FROM kept_both ORDER BY id")
                .map((row, context) -> new Row(row.getLong("one_id"), row.getLong("other_id"), row.getString("note")))
                .list();
    }

    void put(long one, long other, String note) {
        handle.createUpdate("""
                        INSERT INTO kept_both (one_id, other_id, note) VALUES (:one, :other, :note)
                        ON CONFLICT (one_id, other_id) DO UPDATE SET note = excluded.note""")
                .bind("one", Math.min(one, other))
                .bind("other", Math.max(one, other))
                .bind("note", note)
                .execute();
    }

    void remove(long one, long other) {
        handle.execute(
                "DELETE FROM kept_both WHERE one_id = ? AND other_id = ?", Math.min(one, other), Math.max(one, other));
    }
}
