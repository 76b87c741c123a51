package nl.lotwijzer.registration;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What is left of somebody who was erased, and whether traces may be. */
final class ErasureStore {
    private final Handle handle;

    ErasureStore(Handle handle) {
        this.handle = handle;
    }

    /** A registration that was set aside for another of the same person; the code of its letter is empty if it has none. */
    record SetAside(long id, String letterCode) {}

    /** Returns what was set aside for this registration, and for those in turn, as far as it was not erased. */
    List<SetAside> setAsideFor(long registrant) {
        return handle.createQuery("""
                        WITH RECURSIVE aside (id) AS (
                            SELECT registrant_id FROM merged_registrant WHERE kept_id = :id
                            UNION
                            SELECT m.registrant_id FROM merged_registrant m JOIN aside a ON m.kept_id = a.id)
                        SELECT r.id, coalesce(r.letter_code, '') AS letter FROM registrant r JOIN aside a ON a.id = r.id
                        WHERE r.id NOT IN (SELECT registrant_id FROM erasure) ORDER BY r.id""")
                .bind("id", registrant)
                .map((row, context) -> new SetAside(row.getLong("id"), row.getString("letter")))
                .list();
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
        forgetJudgements(registrant);
        handle.createUpdate("INSERT INTO erasure (registrant_id, traces) VALUES (:id, 1)")
                .bind("id", registrant)
                .execute();
    }

    /** What a person wrote about this one, or about others because of this one. */
    private void forgetJudgements(long registrant) {
        handle.createUpdate("""
                        UPDATE household_choice SET reason = '', salt = lower(hex(randomblob(16)))
                        WHERE home IN (SELECT home FROM household_choice WHERE registrant_id = :id)""").bind("id", registrant).execute();
        handle.createUpdate("DELETE FROM household_choice WHERE registrant_id = :id")
                .bind("id", registrant)
                .execute();
        handle.createUpdate("""
                        UPDATE kept_both SET note = '', salt = lower(hex(randomblob(16)))
                        WHERE one_id = :id OR other_id = :id""").bind("id", registrant).execute();
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
