package nl.lotwijzer.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** Who came to the sessions. */
public final class Attendances {
    private final Project project;

    public Attendances(Project project) {
        this.project = project;
    }

    /** Returns who is expected at a session and what is known of their coming. */
    public AttendanceList of(long session) {
        return project.read(handle -> {
            Map<Long, Attendance> known = new AttendanceStore(handle).of(session);
            List<Attendee> attendees = new Participants(project)
                    .all().stream()
                            .filter(participant ->
                                    participant.status() == Status.CONFIRMED || known.containsKey(participant.id()))
                            .map(participant ->
                                    new Attendee(participant, known.getOrDefault(participant.id(), Attendance.INVITED)))
                            .toList();
            return new AttendanceList(attendees);
        });
    }

    /**
     * Notes what is known of the coming of these participants.
     *
     * @throws SessionException if the session is no longer there
     */
    public void mark(long session, Collection<Long> participants, Attendance attendance) throws SessionException {
        project.perform(new Action("sessions.journal.attendance", attendance + " " + participants.size()), handle -> {
            if (new SessionStore(handle).all().stream().noneMatch(one -> one.id() == session)) {
                throw SessionException.gone();
            }
            AttendanceStore store = new AttendanceStore(handle);
            for (long participant : participants) {
                store.mark(session, participant, attendance);
            }
        });
    }
}
