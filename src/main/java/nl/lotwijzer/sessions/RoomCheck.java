package nl.lotwijzer.sessions;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whether everybody fits in the rooms of a session.
 *
 * @param people   how many are expected, with those who lead the tables
 * @param largest  how many fit in the largest room; empty if that of no room is known
 * @param together how many fit in all rooms of which it is known
 */
public record RoomCheck(int people, OptionalInt largest, int together) {
    /** Returns the check of these rooms for so many people. */
    public static RoomCheck of(List<Room> rooms, int people) {
        return new RoomCheck(
                people,
                rooms.stream().flatMapToInt(room -> room.capacity().stream()).max(),
                rooms.stream().flatMapToInt(room -> room.capacity().stream()).sum());
    }

    /** Returns whether everybody fits in one room, or that is not known. */
    public boolean fitsTogether() {
        return largest.isEmpty() || people <= largest.getAsInt();
    }

    /** Returns whether everybody fits in all rooms together, or that is not known. */
    public boolean fits() {
        return largest.isEmpty() || people <= together;
    }
}
