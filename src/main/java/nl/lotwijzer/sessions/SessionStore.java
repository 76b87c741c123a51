package nl.lotwijzer.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The sessions in the database. */
final class SessionStore {
    /** What hangs on a session and goes with it. */
    private static final List<String> PARTS = List.of("attendance", "session_facilitator", "seat", "table_plan");

    private final Handle handle;

    SessionStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all sessions in the order of date and start. */
    List<Session> all() {
        return handle.createQuery("""
                        SELECT *, row_number() OVER (ORDER BY date, starts, id) AS number FROM session
                        ORDER BY number""")
                .map((row, context) -> new Session(row.getLong("id"), row.getInt("number"), details(row)))
                .list();
    }

    long insert(SessionDetails details) {
        return bound(handle.createUpdate("""
                                INSERT INTO session (title, date, starts, ends, place, table_size)
                                VALUES (:title, :date, :starts, :ends, :place, :tableSize)"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a session. */
    boolean update(long id, SessionDetails details) {
        return bound(handle.createUpdate("""
                                        UPDATE session
                                        SET title = :title, date = :date, starts = :starts, ends = :ends,
                                            place = :place, table_size = :tableSize
                                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
    }

    /** Removes a session with its attendance, facilitators and table plan. */
    void delete(long id) {
        for (String part : PARTS) {
            handle.createUpdate("DELETE FROM " + part + " WHERE session_id = :id")
                    .bind("id", id)
                    .execute();
        }
        handle.createUpdate("DELETE FROM session WHERE id = :id").bind("id", id).execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, SessionDetails details) {
        return statement
                .bind("title", details.title())
                .bind("date", details.date().toString())
                .bind("starts", details.start().toString())
                .bind("ends", details.end().toString())
                .bind("place", details.place())
                .bind("tableSize", details.tableSize());
    }

    private static SessionDetails details(ResultSet row) throws SQLException {
        return new SessionDetails(
                row.getString("title"),
                LocalDate.parse(row.getString("date")),
                LocalTime.parse(row.getString("starts")),
                LocalTime.parse(row.getString("ends")),
                row.getString("place"),
                row.getInt("table_size"));
    }
}
