package nl.lotwijzer.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The run sheets in the database. */
final class RunItemStore {
    private final Handle handle;

    RunItemStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the items of a session in their order. */
    List<RunItem> of(long session) {
        return handle.createQuery("SELECT * FROM run_item WHERE session_id = :session ORDER BY position, id")
                .bind("session", session)
                .map((row, context) -> item(row))
                .list();
    }

    /** Returns the session of an item. */
    Optional<Long> sessionOf(long item) {
        return handle.createQuery("SELECT session_id FROM run_item WHERE id = :item")
                .bind("item", item)
                .mapTo(Long.class)
                .findOne();
    }

    long insert(long session, int position, RunItem item) {
        return bound(handle.createUpdate("""
                                INSERT INTO run_item (session_id, position, kind, title, minutes, fixed_time, fixed_day,
                                                      owner, room, material, remark)
                                VALUES (:session, :position, :kind, :title, :minutes, :time, :day,
                                        :owner, :room, :material, :remark)"""), item)
                .bind("session", session)
                .bind("position", position)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void update(RunItem item) {
        bound(handle.createUpdate("""
                                UPDATE run_item
                                SET kind = :kind, title = :title, minutes = :minutes, fixed_time = :time,
                                    fixed_day = :day, owner = :owner, room = :room, material = :material,
                                    remark = :remark
                                WHERE id = :id"""), item).bind("id", item.id()).execute();
    }

    /** Puts the items in this order. */
    void order(List<Long> items) {
        for (int place = 0; place < items.size(); place++) {
            handle.createUpdate("UPDATE run_item SET position = :position WHERE id = :id AND position <> :position")
                    .bind("position", place + 1)
                    .bind("id", items.get(place))
                    .execute();
        }
    }

    void delete(long item) {
        handle.createUpdate("DELETE FROM run_item WHERE id = :item")
                .bind("item", item)
                .execute();
    }

    void clear(long session) {
        handle.createUpdate("DELETE FROM run_item WHERE session_id = :session")
                .bind("session", session)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, RunItem item) {
        return statement
                .bind("kind", item.kind().name())
                .bind("title", item.title())
                .bind("minutes", item.minutes())
                .bind("time", item.fixed().map(fixed -> fixed.time().toString()).orElse(null))
                .bind("day", item.fixed().map(FixedStart::day).orElse(null))
                .bind("owner", text(item.owner()))
                .bind("room", text(item.room()))
                .bind("material", text(item.material()))
                .bind("remark", text(item.remark()));
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static RunItem item(ResultSet row) throws SQLException {
        String time = row.getString("fixed_time");
        return new RunItem(
                row.getLong("id"),
                RunKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("minutes"),
                time == null
                        ? Optional.empty()
                        : Optional.of(new FixedStart(LocalTime.parse(time), row.getInt("fixed_day"))),
                read(row, "owner"),
                read(row, "room"),
                read(row, "material"),
                read(row, "remark"));
    }

    private static String read(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
