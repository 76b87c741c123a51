package nl.lotwijzer.sessions;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The table plans in the database. */
final class SeatStore {
    private final Handle handle;

    SeatStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns how many tables a session has; empty if it has no table plan. */
    Optional<Integer> tables(long session) {
        return handle.createQuery("SELECT tables FROM table_plan WHERE session_id = :session")
                .bind("session", session)
                .mapTo(Integer.class)
                .findOne();
    }

    /** Returns the table of each participant who has one at a session. */
    SortedMap<Long, Integer> seats(long session) {
        return new TreeMap<>(handle.createQuery(
                        "SELECT registrant_id, table_number FROM seat WHERE session_id = :session ORDER BY id")
                .bind("session", session)
                .map((row, context) -> Map.entry(row.getLong("registrant_id"), row.getInt("table_number")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Notes how many tables a session has. */
    void plan(long session, int tables) {
        handle.createUpdate("""
                        INSERT INTO table_plan (session_id, tables) VALUES (:session, :tables)
                        ON CONFLICT (session_id) DO UPDATE SET tables = excluded.tables
                        WHERE tables <> excluded.tables""").bind("session", session).bind("tables", tables).execute();
    }

    void seat(long session, long participant, int table) {
        handle.createUpdate("""
                        INSERT INTO seat (session_id, registrant_id, table_number)
                        VALUES (:session, :participant, :table)
                        ON CONFLICT (session_id, registrant_id) DO UPDATE SET table_number = excluded.table_number
                        WHERE table_number <> excluded.table_number""")
                .bind("session", session)
                .bind("participant", participant)
                .bind("table", table)
                .execute();
    }

    void unseat(long session, long participant) {
        handle.createUpdate("DELETE FROM seat WHERE session_id = :session AND registrant_id = :participant")
                .bind("session", session)
                .bind("participant", participant)
                .execute();
    }

    /** Removes the whole plan of a session. */
    void clear(long session) {
        handle.createUpdate("DELETE FROM seat WHERE session_id = :session")
                .bind("session", session)
                .execute();
        handle.createUpdate("DELETE FROM table_plan WHERE session_id = :session")
                .bind("session", session)
                .execute();
    }
}
