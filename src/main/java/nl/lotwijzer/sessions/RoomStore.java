package nl.lotwijzer.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** The rooms of the sessions in the database. */
final class RoomStore {
    private final Handle handle;

    RoomStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the rooms of a session in their order. */
    List<Room> of(long session) {
        return handle.createQuery("SELECT * FROM session_room WHERE session_id = :session ORDER BY position")
                .bind("session", session)
                .map((row, context) -> room(row))
                .list();
    }

    /** Gives a session these rooms in place of those it had. */
    void set(long session, List<Room> rooms) {
        handle.createUpdate("DELETE FROM session_room WHERE session_id = :session")
                .bind("session", session)
                .execute();
        int position = 1;
        for (Room room : rooms) {
            OptionalInt capacity = room.capacity();
            handle.createUpdate("""
                            INSERT INTO session_room (session_id, position, name, capacity, note)
                            VALUES (:session, :position, :name, :capacity, :note)""")
                    .bind("session", session)
                    .bind("position", position++)
                    .bind("name", room.name())
                    .bind("capacity", capacity.isPresent() ? capacity.getAsInt() : null)
                    .bind("note", room.note().isEmpty() ? null : room.note())
                    .execute();
        }
    }

    private static Room room(ResultSet row) throws SQLException {
        int capacity = row.getInt("capacity");
        OptionalInt known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(capacity);
        return new Room(row.getString("name"), known, Objects.requireNonNullElse(row.getString("note"), ""));
    }
}
