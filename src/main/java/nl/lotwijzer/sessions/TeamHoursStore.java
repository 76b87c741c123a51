package nl.lotwijzer.sessions;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Hours and evaluations of facilitators in the database. */
final class TeamHoursStore {
    /** A row of the table of hours. */
    record Row(
            long session,
            long facilitator,
            @Nullable Integer planned,
            @Nullable Integer made) {}

    private final Handle handle;

    TeamHoursStore(Handle handle) {
        this.handle = handle;
    }

    List<Row> all() {
        return handle.createQuery("SELECT * FROM facilitator_hours ORDER BY id")
                .map((row, context) -> new Row(
                        row.getLong("session_id"),
                        row.getLong("facilitator_id"),
                        row.getObject("planned_minutes") == null ? null : row.getInt("planned_minutes"),
                        row.getObject("made_minutes") == null ? null : row.getInt("made_minutes")))
                .list();
    }

    void put(Row row) {
        handle.createUpdate("""
                        INSERT INTO facilitator_hours (session_id, facilitator_id, planned_minutes, made_minutes)
                        VALUES (:session, :facilitator, :planned, :made)
                        ON CONFLICT (session_id, facilitator_id) DO UPDATE
                        SET planned_minutes = excluded.planned_minutes, made_minutes = excluded.made_minutes""")
                .bind("session", row.session())
                .bind("facilitator", row.facilitator())
                .bind("planned", row.planned())
                .bind("made", row.made())
                .execute();
    }

    List<TeamEvaluation> evaluations() {
        return handle.createQuery("SELECT * FROM facilitator_evaluation ORDER BY id")
                .map((row, context) -> new TeamEvaluation(
                        row.getLong("session_id"),
                        row.getLong("facilitator_id"),
                        row.getInt("score"),
                        row.getString("remark")))
                .list();
    }

    void put(TeamEvaluation evaluation) {
        handle.createUpdate("""
                        INSERT INTO facilitator_evaluation (session_id, facilitator_id, score, remark)
                        VALUES (:session, :facilitator, :score, :remark)
                        ON CONFLICT (session_id, facilitator_id) DO UPDATE
                        SET score = excluded.score, remark = excluded.remark""")
                .bind("session", evaluation.session())
                .bind("facilitator", evaluation.facilitator())
                .bind("score", evaluation.score())
                .bind("remark", evaluation.remark())
                .execute();
    }

    void removeEvaluation(long session, long facilitator) {
        handle.createUpdate("""
                        DELETE FROM facilitator_evaluation
                        WHERE session_id = :session AND facilitator_id = :facilitator""")
                .bind("session", session)
                .bind("facilitator", facilitator)
                .execute();
    }
}
