package nl.lotwijzer.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The decisions in the database. */
final class DecisionStore {
    private final Handle handle;

    DecisionStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all decisions by their codes. */
    List<Decision> all() {
        return handle.createQuery("SELECT * FROM steering_decision ORDER BY year, sequence")
                .map((row, context) -> decision(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getInt("year"),
                row.getInt("sequence"),
                new DecisionDetails(
                        row.getString("text"),
                        LocalDate.parse(row.getString("day")),
                        id(row, "meeting_id"),
                        id(row, "item_id"),
                        row.getString("concerns")),
                id(row, "replaced_by"));
    }

    static @Nullable Long id(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : row.getLong(column);
    }

    long insert(DecisionDetails details) {
        return bound(handle.createUpdate("""
                        INSERT INTO steering_decision (year, sequence, text, day, meeting_id, item_id, concerns)
                        VALUES (:year,
                            1 + (SELECT coalesce(max(sequence), 0) FROM steering_decision WHERE year = :year),
                            :text, :day, :meeting, :item, :concerns)"""), details)
                .bind("year", details.date().getYear())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a decision. */
    boolean update(long id, DecisionDetails details) {
        return bound(handle.createUpdate("""
                                        UPDATE steering_decision
                                        SET text = :text, day = :day, meeting_id = :meeting, item_id = :item,
                                            concerns = :concerns
                                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, DecisionDetails details) {
        return statement
                .bind("text", details.text())
                .bind("day", details.date().toString())
                .bind("meeting", details.meeting())
                .bind("item", details.item())
                .bind("concerns", details.concerns());
    }

    void replaced(long id, @Nullable Long by) {
        handle.createUpdate("UPDATE steering_decision SET replaced_by = :by WHERE id = :id")
                .bind("id", id)
                .bind("by", by)
                .execute();
    }

    /** Returns whether there was such a decision. */
    boolean delete(long id) {
        return handle.createUpdate("DELETE FROM steering_decision WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
