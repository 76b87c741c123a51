package nl.lotwijzer.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.lotwijzer.sessions.Session.CalendarMark;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The sessions in the database. */
final class SessionStore {
    /** What hangs on a session and goes with it. */
    private static final List<String> PARTS = List.of(
            "attendance",
            "session_facilitator",
            "facilitator_hours",
            "facilitator_evaluation",
            "seat",
            "table_plan",
            "session_room",
            "run_item",
            "reminder",
            "table_trait",
            "seating_rule");

    private final Handle handle;

    SessionStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all sessions in the order of date and start. */
    List<Session> all() {
        return handle.createQuery("""
                        SELECT *, row_number() OVER (ORDER BY date, starts, id) AS number FROM session
                        ORDER BY number""")
                .map((row, context) -> new Session(row.getLong("id"), row.getInt("number"), details(row), mark(row)))
                .list();
    }

    Optional<Session> find(long id) {
        return all().stream().filter(session -> session.id() == id).findFirst();
    }

    long insert(SessionDetails details) {
        return bound(handle.createUpdate("""
                                INSERT INTO session (title, date, starts, ends, place, table_size,
                                                     route, form, link, remark, grace, uid)
                                VALUES (:title, :date, :starts, :ends, :place, :tableSize,
                                        :route, :form, :link, :remark, :grace, :uid)"""), details)
                .bind("uid", UUID.randomUUID().toString())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a session. What calendars show counts as a revision when it changes. */
    boolean update(long id, SessionDetails details) {
        return bound(handle.createUpdate("""
                                        UPDATE session
                                        SET revision = CASE
                                                WHEN (title, date, starts, ends, place, route, form, link, remark)
                                                     IS (:title, :date, :starts, :ends, :place,
                                                         :route, :form, :link, :remark) THEN revision
                                                ELSE coalesce(revision, 0) + 1 END,
                                            title = :title, date = :date, starts = :starts, ends = :ends,
                                            place = :place, table_size = :tableSize, route = :route, form = :form,
                                            link = :link, remark = :remark, grace = :grace
                                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
    }

    /** Says whether a session is off. Returns whether there was such a session. */
    boolean cancel(long id, boolean cancelled) {
        return handle.createUpdate("""
                                UPDATE session SET cancelled = :cancelled, revision = coalesce(revision, 0) + 1
                                WHERE id = :id""")
                        .bind("id", id)
                        .bind("cancelled", cancelled ? 1 : null)
                        .execute()
                == 1;
    }

    /** Removes a session with its attendance, facilitators, table plan and the rules for it alone. */
    void delete(long id) {
        handle.createUpdate("""
                        DELETE FROM seating_rule_person
                        WHERE rule_id IN (SELECT id FROM seating_rule WHERE session_id = :id)""").bind("id", id).execute();
        for (String part : PARTS) {
            handle.createUpdate("DELETE FROM " + part + " WHERE session_id = :id")
                    .bind("id", id)
                    .execute();
        }
        handle.createUpdate("DELETE FROM session WHERE id = :id").bind("id", id).execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, SessionDetails details) {
        Arrangements arrangements = details.arrangements();
        return statement
                .bind("title", details.title())
                .bind("date", details.date().toString())
                .bind("starts", details.start().toString())
                .bind("ends", details.end().toString())
                .bind("place", details.place())
                .bind("tableSize", details.tableSize())
                .bind("route", text(arrangements.route()))
                .bind(
                        "form",
                        arrangements.form() == SessionForm.ON_SITE
                                ? null
                                : arrangements.form().name())
                .bind("link", text(arrangements.link()))
                .bind("remark", text(arrangements.remark()))
                .bind("grace", arrangements.grace() == Arrangements.USUAL_GRACE ? null : arrangements.grace());
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static SessionDetails details(ResultSet row) throws SQLException {
        return new SessionDetails(
                row.getString("title"),
                LocalDate.parse(row.getString("date")),
                LocalTime.parse(row.getString("starts")),
                LocalTime.parse(row.getString("ends")),
                row.getString("place"),
                row.getInt("table_size"),
                arrangements(row));
    }

    private static Arrangements arrangements(ResultSet row) throws SQLException {
        String form = row.getString("form");
        int grace = row.getObject("grace") == null ? Arrangements.USUAL_GRACE : row.getInt("grace");
        return new Arrangements(
                Objects.requireNonNullElse(row.getString("route"), ""),
                form == null ? SessionForm.ON_SITE : SessionForm.valueOf(form),
                Objects.requireNonNullElse(row.getString("link"), ""),
                Objects.requireNonNullElse(row.getString("remark"), ""),
                grace);
    }

    private static CalendarMark mark(ResultSet row) throws SQLException {
        return new CalendarMark(
                Objects.requireNonNullElse(row.getString("uid"), ""),
                row.getInt("revision"),
                row.getInt("cancelled") == 1);
    }
}
