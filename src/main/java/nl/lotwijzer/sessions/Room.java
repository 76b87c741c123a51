package nl.lotwijzer.sessions;

import java.util.OptionalInt;

/**
 * A room of a session. White space around the texts is taken off.
 *
 * @param name     never empty
 * @param capacity how many people fit in; empty if that is not known
 * @param note     what to know about it, as where the key is; may be empty
 */
public record Room(String name, OptionalInt capacity, String note) {
    /** More people fit in no room. */
    public static final int LARGEST = 10_000;

    public Room {
        name = name.strip();
        note = note.strip();
    }
}
