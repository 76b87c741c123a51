package nl.lotwijzer.sessions;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The facilitators of the sessions in the database. */
final class TeamStore {
    /** A row of the table. */
    record Place(
            long session,
            long facilitator,
            SessionRole role,
            @Nullable Integer table) {}

    private final Handle handle;

    TeamStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns who does what at every session. */
    List<Place> all() {
        return handle.createQuery("SELECT * FROM session_facilitator ORDER BY id")
                .map((row, context) -> new Place(
                        row.getLong("session_id"),
                        row.getLong("facilitator_id"),
                        SessionRole.valueOf(row.getString("role")),
                        row.getObject("table_number") == null ? null : row.getInt("table_number")))
                .list();
    }

    void put(Place place) {
        handle.createUpdate("""
                        INSERT INTO session_facilitator (session_id, facilitator_id, role, table_number)
                        VALUES (:session, :facilitator, :role, :table)
                        ON CONFLICT (session_id, facilitator_id) DO UPDATE
                        SET role = excluded.role, table_number = excluded.table_number""")
                .bind("session", place.session())
                .bind("facilitator", place.facilitator())
                .bind("role", place.role().name())
                .bind("table", place.table())
                .execute();
    }

    void remove(long session, long facilitator) {
        handle.createUpdate("""
                        DELETE FROM session_facilitator
                        WHERE session_id = :session AND facilitator_id = :facilitator""")
                .bind("session", session)
                .bind("facilitator", facilitator)
                .execute();
    }

    /** Leaves the facilitators of tables with a higher number than this without a table. */
    void leaveTablesAbove(long session, int last) {
        handle.createUpdate("""
                        UPDATE session_facilitator SET table_number = NULL
                        WHERE session_id = :session AND table_number > :last""").bind("session", session).bind("last", last).execute();
    }
}
