package nl.lotwijzer.sessions;

import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The attendance in the database. Who is only invited has no row. */
final class AttendanceStore {
    private final Handle handle;

    AttendanceStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns what is known for a session, by participant. */
    Map<Long, Attendance> of(long session) {
        return handle.createQuery("SELECT registrant_id, mark FROM attendance WHERE session_id = :session ORDER BY id")
                .bind("session", session)
                .map((row, context) ->
                        Map.entry(row.getLong("registrant_id"), Attendance.valueOf(row.getString("mark"))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    void mark(long session, long participant, Attendance attendance) {
        if (attendance == Attendance.INVITED) {
            handle.createUpdate("DELETE FROM attendance WHERE session_id = :session AND registrant_id = :participant")
                    .bind("session", session)
                    .bind("participant", participant)
                    .execute();
            return;
        }
        handle.createUpdate("""
                        INSERT INTO attendance (session_id, registrant_id, mark)
                        VALUES (:session, :participant, :mark)
                        ON CONFLICT (session_id, registrant_id) DO UPDATE SET mark = excluded.mark
                        WHERE mark <> excluded.mark""")
                .bind("session", session)
                .bind("participant", participant)
                .bind("mark", attendance.name())
                .execute();
    }
}
