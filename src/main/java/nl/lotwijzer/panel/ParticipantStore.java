package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The states of the participants in the database. */
final class ParticipantStore {
    /** A row of the table. */
    record State(Status status, LocalDate since, String note) {}

    private final Handle handle;

    ParticipantStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the states of those drawn in a lottery that have one, by the id of the registrant. */
    Map<Long, State> states(long lottery) {
        return handle.createQuery("SELECT * FROM participant WHERE lottery_id = :lottery ORDER BY id")
                .bind("lottery", lottery)
                .map((row, context) -> Map.entry(
                        row.getLong("registrant_id"),
                        new State(
                                Status.valueOf(row.getString("status")),
                                LocalDate.parse(row.getString("status_since")),
                                row.getString("note"))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Keeps the state of somebody drawn in a lottery. */
    void keep(long lottery, long registrant, State state) {
        handle.createUpdate("""
                        INSERT INTO participant (lottery_id, registrant_id, status, status_since, note)
                        VALUES (:lottery, :registrant, :status, :since, :note)
                        ON CONFLICT (lottery_id, registrant_id) DO UPDATE
                        SET status = excluded.status, status_since = excluded.status_since, note = excluded.note""")
                .bind("lottery", lottery)
                .bind("registrant", registrant)
                .bind("status", state.status().name())
                .bind("since", state.since().toString())
                .bind("note", state.note())
                .execute();
    }

    /** Takes away what was noted about somebody; the new salt makes earlier digests of it point to nothing. */
    void erase(long registrant) {
        handle.createUpdate("""
                        UPDATE participant SET note = '', salt = lower(hex(randomblob(16)))
                        WHERE registrant_id = :registrant""").bind("registrant", registrant).execute();
    }
}
