package nl.lotwijzer.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The meetings with their agendas and who was there, in the database. */
final class MeetingStore {
    /** A meeting without what stands in other tables. */
    record Bare(long id, int number, MeetingDetails details, MeetingStatus status, String notes) {}

    /** A guest of a meeting. */
    record Guest(long meeting, long id, String name, String organisation, Presence presence) {}

    private final Handle handle;

    MeetingStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all meetings by date, time and number. */
    List<Bare> all() {
        return handle.createQuery("SELECT * FROM steering_meeting ORDER BY day, coalesce(start, ''), number")
                .map((row, context) -> bare(row))
                .list();
    }

    private static Bare bare(ResultSet row) throws SQLException {
        String start = row.getString("start");
        return new Bare(
                row.getLong("id"),
                row.getInt("number"),
                new MeetingDetails(
                        LocalDate.parse(row.getString("day")),
                        start == null ? null : LocalTime.parse(start),
                        row.getString("place")),
                MeetingStatus.valueOf(row.getString("status")),
                row.getString("notes"));
    }

    /** Returns the items by meeting, in the order of the agenda. */
    Map<Long, List<AgendaItem>> items() {
        Map<Long, List<AgendaItem>> items = new HashMap<>();
        handle.createQuery("SELECT * FROM steering_item ORDER BY meeting_id, position, id")
                .map((row, context) -> {
                    List<AgendaItem> of = items.computeIfAbsent(row.getLong("meeting_id"), id -> new ArrayList<>());
                    return of.add(new AgendaItem(row.getLong("id"), of.size() + 1, item(row)));
                })
                .forEach(added -> {});
        return items;
    }

    private static AgendaDetails item(ResultSet row) throws SQLException {
        return new AgendaDetails(
                row.getString("title"),
                row.getString("owner"),
                row.getObject("minutes") == null ? null : row.getInt("minutes"),
                AgendaKind.valueOf(row.getString("kind")),
                row.getBoolean("standing"),
                row.getString("note"));
    }

    /** Returns by meeting and holder of the office whether a member came. */
    Map<Long, Map<Long, Presence>> presences() {
        Map<Long, Map<Long, Presence>> presences = new HashMap<>();
        handle.createQuery("SELECT * FROM steering_presence ORDER BY id")
                .map((row, context) -> presences
                        .computeIfAbsent(row.getLong("meeting_id"), id -> new HashMap<>())
                        .put(row.getLong("office_id"), Presence.valueOf(row.getString("presence"))))
                .forEach(replaced -> {});
        return presences;
    }

    List<Guest> guests() {
        return handle.createQuery("SELECT * FROM steering_guest ORDER BY id")
                .map((row, context) -> new Guest(
                        row.getLong("meeting_id"),
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("organisation"),
                        Optional.ofNullable(row.getString("presence"))
                                .map(Presence::valueOf)
                                .orElse(Presence.UNKNOWN)))
                .list();
    }

    long insert(MeetingDetails details) {
        return bound(handle.createUpdate("""
                        INSERT INTO steering_meeting (number, day, start, place, status)
                        VALUES (1 + (SELECT coalesce(max(number), 0) FROM steering_meeting), :day, :start, :place,
                            'PLANNED')"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void update(long id, MeetingDetails details) {
        bound(
                        handle.createUpdate(
                                "UPDATE steering_meeting SET day = :day, start = :start, place = :place WHERE id = :id"),
                        details)
                .bind("id", id)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, MeetingDetails details) {
        return statement
                .bind("day", details.date().toString())
                .bind("start", Words.written(details.start()))
                .bind("place", details.place());
    }

    void status(long id, MeetingStatus status) {
        handle.createUpdate("UPDATE steering_meeting SET status = :status WHERE id = :id")
                .bind("status", status.name())
                .bind("id", id)
                .execute();
    }

    void notes(long id, String notes) {
        handle.createUpdate("UPDATE steering_meeting SET notes = :notes WHERE id = :id")
                .bind("notes", notes)
                .bind("id", id)
                .execute();
    }

    void delete(long id) {
        handle.createUpdate("DELETE FROM steering_meeting WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    /** Adds an item at the end of the agenda. */
    long insertItem(long meeting, AgendaDetails details) {
        return bound(handle.createUpdate("""
                        INSERT INTO steering_item (meeting_id, position, title, owner, minutes, kind, standing, note)
                        VALUES (:meeting,
                            1 + (SELECT coalesce(max(position), 0) FROM steering_item WHERE meeting_id = :meeting),
                            :title, :owner, :minutes, :kind, :standing, :note)"""), details)
                .bind("meeting", meeting)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void updateItem(long id, AgendaDetails details) {
        bound(handle.createUpdate("""
                                UPDATE steering_item
                                SET title = :title, owner = :owner, minutes = :minutes, kind = :kind,
                                    standing = :standing, note = :note
                                WHERE id = :id"""), details).bind("id", id).execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, AgendaDetails details) {
        return statement
                .bind("title", details.title())
                .bind("owner", details.owner())
                .bind("minutes", details.minutes())
                .bind("kind", details.kind().name())
                .bind("standing", details.standing() ? 1 : 0)
                .bind("note", details.note());
    }

    void deleteItem(long id) {
        handle.createUpdate("DELETE FROM steering_item WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    void position(long item, int position) {
        handle.createUpdate("UPDATE steering_item SET position = :position WHERE id = :item")
                .bind("item", item)
                .bind("position", position)
                .execute();
    }

    void memberPresence(long meeting, long office, Presence presence) {
        handle.createUpdate("DELETE FROM steering_presence WHERE meeting_id = :meeting AND office_id = :office")
                .bind("meeting", meeting)
                .bind("office", office)
                .execute();
        if (presence != Presence.UNKNOWN) {
            handle.createUpdate("""
                            INSERT INTO steering_presence (meeting_id, office_id, presence)
                            VALUES (:meeting, :office, :presence)""")
                    .bind("meeting", meeting)
                    .bind("office", office)
                    .bind("presence", presence.name())
                    .execute();
        }
    }

    void guestPresence(long guest, Presence presence) {
        handle.createUpdate("UPDATE steering_guest SET presence = :presence WHERE id = :guest")
                .bind("guest", guest)
                .bind("presence", nullable(presence))
                .execute();
    }

    private static @Nullable String nullable(Presence presence) {
        return presence == Presence.UNKNOWN ? null : presence.name();
    }

    long insertGuest(long meeting, String name, String organisation) {
        return handle.createUpdate(
                        "INSERT INTO steering_guest (meeting_id, name, organisation) VALUES (:meeting, :name, :organisation)")
                .bind("meeting", meeting)
                .bind("name", name)
                .bind("organisation", organisation)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void deleteGuest(long guest) {
        handle.createUpdate("DELETE FROM steering_guest WHERE id = :guest")
                .bind("guest", guest)
                .execute();
    }
}
