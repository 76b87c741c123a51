package nl.lotwijzer.sessions;

import java.util.List;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The rooms in which a session is held. */
public final class Rooms {
    private final Project project;

    public Rooms(Project project) {
        this.project = project;
    }

    /** Returns the rooms of a session in their order. */
    public List<Room> of(long session) {
        return project.read(handle -> new RoomStore(handle).of(session));
    }

    /**
     * Gives a session these rooms in place of those it had.
     *
     * @throws SessionException if the session is no longer there, or a room has no name or an impossible capacity
     */
    public void set(long session, List<Room> rooms) throws SessionException {
        for (Room room : rooms) {
            if (room.name().isEmpty()) {
                throw new SessionException(Message.of("sessions.problem.roomName"));
            }
            int capacity = room.capacity().orElse(1);
            if (capacity < 1 || capacity > Room.LARGEST) {
                throw new SessionException(Message.of("sessions.problem.roomCapacity", room.name(), Room.LARGEST));
            }
        }
        project.perform(new Action("sessions.journal.rooms", Integer.toString(rooms.size())), handle -> {
            if (new SessionStore(handle).find(session).isEmpty()) {
                throw SessionException.gone();
            }
            new RoomStore(handle).set(session, rooms);
        });
    }
}
