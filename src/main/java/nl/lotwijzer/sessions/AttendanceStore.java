package nl.lotwijzer.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The attendance in the database. Who is only invited has no row. */
final class AttendanceStore {
    /** What is known of somebody's coming to a session. */
    record Mark(
            Attendance attendance, Optional<Instant> arrived, Optional<Instant> left, Optional<AbsenceReason> reason) {
        static final Mark INVITED = of(Attendance.INVITED);

        static Mark of(Attendance attendance) {
            return new Mark(attendance, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private final Handle handle;

    AttendanceStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns what is known for a session, by participant. */
    Map<Long, Attendance> of(long session) {
        Map<Long, Attendance> attendance = new HashMap<>();
        marks(session).forEach((participant, mark) -> attendance.put(participant, mark.attendance()));
        return attendance;
    }

    /** Returns what is known for a session with the times, by participant. */
    Map<Long, Mark> marks(long session) {
        return handle.createQuery("SELECT * FROM attendance WHERE session_id = :session ORDER BY id")
                .bind("session", session)
                .map((row, context) -> Map.entry(row.getLong("registrant_id"), mark(row)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Returns what is known for all sessions: by session, by participant. */
    Map<Long, Map<Long, Mark>> all() {
        Map<Long, Map<Long, Mark>> all = new HashMap<>();
        handle.createQuery("SELECT * FROM attendance ORDER BY id")
                .map((row, context) -> {
                    all.computeIfAbsent(row.getLong("session_id"), id -> new HashMap<>())
                            .put(row.getLong("registrant_id"), mark(row));
                    return row.getLong("id");
                })
                .list();
        return all;
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                Attendance.valueOf(row.getString("mark")),
                Optional.ofNullable(row.getString("arrived")).map(Instant::parse),
                Optional.ofNullable(row.getString("departed")).map(Instant::parse),
                Optional.ofNullable(row.getString("reason")).map(AbsenceReason::valueOf));
    }

    void mark(long session, long participant, Mark mark) {
        if (mark.attendance() == Attendance.INVITED) {
            handle.createUpdate("DELETE FROM attendance WHERE session_id = :session AND registrant_id = :participant")
                    .bind("session", session)
                    .bind("participant", participant)
                    .execute();
            return;
        }
        handle.createUpdate("""
                        INSERT INTO attendance (session_id, registrant_id, mark, arrived, departed, reason)
                        VALUES (:session, :participant, :mark, :arrived, :departed, :reason)
                        ON CONFLICT (session_id, registrant_id) DO UPDATE
                        SET mark = excluded.mark, arrived = excluded.arrived, departed = excluded.departed,
                            reason = excluded.reason
                        WHERE (mark, arrived, departed, reason)
                              IS NOT (excluded.mark, excluded.arrived, excluded.departed, excluded.reason)""")
                .bind("session", session)
                .bind("participant", participant)
                .bind("mark", mark.attendance().name())
                .bind("arrived", text(mark.arrived()))
                .bind("departed", text(mark.left()))
                .bind("reason", text(mark.reason()))
                .execute();
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
