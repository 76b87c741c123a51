package nl.lotwijzer.sessions;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The facilitators of the sessions in the database, and the rules by which they are found. */
final class TeamStore {
    /**
     * A row of the table.
     *
     * @param locked whether a proposal leaves this choice as it is
     */
    record Place(
            long session,
            long facilitator,
            SessionRole role,
            @Nullable Integer table,
            boolean locked) {}

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
                        row.getObject("table_number") == null ? null : row.getInt("table_number"),
                        row.getObject("locked") != null))
                .list();
    }

    void put(Place place) {
        handle.createUpdate("""
                        INSERT INTO session_facilitator (session_id, facilitator_id, role, table_number, locked)
                        VALUES (:session, :facilitator, :role, :table, :locked)
                        ON CONFLICT (session_id, facilitator_id) DO UPDATE
                        SET role = excluded.role, table_number = excluded.table_number, locked = excluded.locked""")
                .bind("session", place.session())
                .bind("facilitator", place.facilitator())
                .bind("role", place.role().name())
                .bind("table", place.table())
                .bind("locked", place.locked() ? 1 : null)
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
                        UPDATE session_facilitator SET table_number = NULL, locked = NULL
                        WHERE session_id = :session AND table_number > :last""").bind("session", session).bind("last", last).execute();
    }

    /** Returns the rules; the usual ones as long as nobody changed them. */
    TeamRules rules() {
        return handle.createQuery("SELECT * FROM staffing_rule")
                .map((row, context) -> new TeamRules(
                        row.getInt("experienced_percent"),
                        row.getInt("reserves"),
                        row.getInt("spread"),
                        row.getInt("strangers"),
                        row.getInt("beside"),
                        row.getInt("preference"),
                        row.getInt("distance"),
                        row.getInt("need")))
                .findOne()
                .orElse(TeamRules.USUAL);
    }

    void put(TeamRules rules) {
        handle.createUpdate("DELETE FROM staffing_rule").execute();
        handle.createUpdate("""
                        INSERT INTO staffing_rule (id, experienced_percent, reserves, spread, strangers, beside,
                                                   preference, distance, need)
                        VALUES (1, :experienced, :reserves, :spread, :strangers, :beside,
                                :preference, :distance, :need)""")
                .bind("experienced", rules.experiencedPercent())
                .bind("reserves", rules.reserves())
                .bind("spread", rules.spread())
                .bind("strangers", rules.strangers())
                .bind("beside", rules.beside())
                .bind("preference", rules.preference())
                .bind("distance", rules.distance())
                .bind("need", rules.need())
                .execute();
    }
}
