package nl.lotwijzer.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.project.Actor;
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

    /** Adds a line to the history of somebody, as part of the journal entry that is being made. */
    void log(long lottery, long registrant, State state) {
        handle.createUpdate("""
                        INSERT INTO status_change (lottery_id, registrant_id, status, day, entry, remark)
                        VALUES (:lottery, :registrant, :status, :day,
                            (SELECT coalesce(max(id), 0) + 1 FROM journal), :remark)""")
                .bind("lottery", lottery)
                .bind("registrant", registrant)
                .bind("status", state.status().name())
                .bind("day", state.since().toString())
                .bind("remark", state.note())
                .execute();
    }

    /** Returns what was noted of the status of somebody, in the order in which it was noted. */
    List<StatusStep> history(long lottery, long registrant) {
        return handle.createQuery("""
                        SELECT change.status, change.day, change.remark, entry.time, entry.role, entry.name
                        FROM status_change change JOIN journal entry ON entry.id = change.entry
                        WHERE change.lottery_id = :lottery AND change.registrant_id = :registrant
                        ORDER BY change.id""")
                .bind("lottery", lottery)
                .bind("registrant", registrant)
                .map((row, context) -> new StatusStep(
                        Status.valueOf(row.getString("status")),
                        LocalDate.parse(row.getString("day")),
                        Instant.parse(row.getString("time")),
                        Optional.of(new Actor(row.getString("role"), row.getString("name"))),
                        row.getString("remark")))
                .list();
    }

    /** Takes away what was noted about somebody; the new salt makes earlier digests of it point to nothing. */
    void erase(long registrant) {
        handle.createUpdate("""
                        UPDATE status_change SET remark = '', salt = lower(hex(randomblob(16)))
                        WHERE registrant_id = :registrant""").bind("registrant", registrant).execute();
        handle.createUpdate("""
                        UPDATE participant SET note = '', salt = lower(hex(randomblob(16)))
                        WHERE registrant_id = :registrant""").bind("registrant", registrant).execute();
    }
}
