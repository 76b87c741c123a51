package nl.lotwijzer.registration;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What is left of somebody who was erased, and whether traces may be. */
final class ErasureStore {
    private final Handle handle;

    ErasureStore(Handle handle) {
        this.handle = handle;
    }

    /** Empties the row of a registrant but for the number, with what was noted and corrected of it; the new salt makes earlier digests of it point to nothing. */
    void erase(long registrant) {
        handle.createUpdate("""
                        UPDATE registrant SET fingerprint = NULL, form_id = NULL, letter_code = NULL, first_name = '',
                            last_name = '', email = '', phone = '', street = '', house_number = '', addition = '',
                            postcode = '', city = '', birth_date = NULL, birth_year = NULL, registered_at = NULL,
                            remark = '', answers = '{}', source_row = 1, salt = lower(hex(randomblob(16)))
                        WHERE id = :id""").bind("id", registrant).execute();
        for (String table : List.of("correction", "registrant_note")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE registrant_id = :id")
                    .bind("id", registrant)
                    .execute();
        }
        handle.createUpdate("INSERT INTO erasure (registrant_id, traces) VALUES (:id, 1)")
                .bind("id", registrant)
                .execute();
    }

    /** Returns of how many people traces may be left. */
    int withTraces() {
        return handle.createQuery("SELECT count(*) FROM erasure WHERE traces = 1")
                .mapTo(Integer.class)
                .one();
    }

    void tracesAreGone() {
        handle.execute("UPDATE erasure SET traces = 0 WHERE traces = 1");
    }
}
