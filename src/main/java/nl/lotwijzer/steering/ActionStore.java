package nl.lotwijzer.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The actions in the database. */
final class ActionStore {
    private final Handle handle;

    ActionStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all actions by number. */
    List<ActionPoint> all() {
        return handle.createQuery("SELECT * FROM steering_action ORDER BY number")
                .map((row, context) -> new ActionPoint(row.getLong("id"), row.getInt("number"), details(row)))
                .list();
    }

    private static ActionDetails details(ResultSet row) throws SQLException {
        return new ActionDetails(
                row.getString("text"),
                row.getString("owner"),
                Words.day(row.getString("due")),
                ActionStatus.valueOf(row.getString("status")),
                Words.day(row.getString("closed_on")),
                DecisionStore.id(row, "meeting_id"));
    }

    long insert(ActionDetails details) {
        return bound(handle.createUpdate("""
                        INSERT INTO steering_action (number, text, owner, due, status, closed_on, meeting_id)
                        VALUES (1 + (SELECT coalesce(max(number), 0) FROM steering_action), :text, :owner, :due, :status,
                            :closedOn, :meeting)"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such an action. */
    boolean update(long id, ActionDetails details) {
        return bound(handle.createUpdate("""
                                        UPDATE steering_action
                                        SET text = :text, owner = :owner, due = :due, status = :status,
                                            closed_on = :closedOn, meeting_id = :meeting
                                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, ActionDetails details) {
        return statement
                .bind("text", details.text())
                .bind("owner", details.owner())
                .bind("due", Words.written(details.due()))
                .bind("status", details.status().name())
                .bind("closedOn", Words.written(details.closedOn()))
                .bind("meeting", details.meeting());
    }

    /** Returns whether there was such an action. */
    boolean delete(long id) {
        return handle.createUpdate("DELETE FROM steering_action WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
