package nl.lotwijzer.sessions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.AttendanceStore.Mark;
import org.jdbi.v3.core.Handle;

/** Who came to the sessions, when they came and left, and why others did not. */
public final class Attendances {
    private final Project project;

    public Attendances(Project project) {
        this.project = project;
    }

    /** Returns who is expected at a session and what is known of their coming. */
    public AttendanceList of(long session) {
        return project.read(handle -> of(session, new Participants(project).all()));
    }

    /** Returns the same as {@link #of(long)} for who has read the participants already. */
    public AttendanceList of(long session, List<Participant> participants) {
        return project.read(handle -> list(participants, new AttendanceStore(handle).marks(session)));
    }

    /** Returns the same as {@link #of} for every session, by its id, read at once. */
    public Map<Long, AttendanceList> all() {
        return project.read(handle -> {
            List<Participant> participants = new Participants(project).all();
            Map<Long, Map<Long, Mark>> marks = new AttendanceStore(handle).all();
            Map<Long, AttendanceList> lists = new HashMap<>();
            for (Session session : new SessionStore(handle).all()) {
                lists.put(session.id(), list(participants, marks.getOrDefault(session.id(), Map.of())));
            }
            return lists;
        });
    }

    private static AttendanceList list(List<Participant> participants, Map<Long, Mark> known) {
        return new AttendanceList(participants.stream()
                .filter(participant -> participant.status() == Status.CONFIRMED || known.containsKey(participant.id()))
                .map(participant -> attendee(participant, known.getOrDefault(participant.id(), Mark.INVITED)))
                .toList());
    }

    private static Attendee attendee(Participant participant, Mark mark) {
        return new Attendee(participant, mark.attendance(), mark.arrived(), mark.left(), mark.reason());
    }

    /**
     * Notes what is known of the coming of these participants. Times and reasons stay where they can still be true: who
     * came keeps the time of coming, who did not keeps the reason.
     *
     * @throws SessionException if the session is no longer there
     */
    public void mark(long session, Collection<Long> participants, Attendance attendance) throws SessionException {
        change(
                new Action("sessions.journal.attendance", attendance + " " + participants.size()),
                session,
                participants,
                mark -> {
                    boolean keepsReason = attendance.staysAway()
                            || (attendance.came() && mark.left().isPresent());
                    return new Mark(
                            attendance,
                            attendance.came() ? mark.arrived() : Optional.empty(),
                            attendance.came() ? mark.left() : Optional.empty(),
                            keepsReason ? mark.reason() : Optional.empty());
                });
    }

    /**
     * Notes that a participant came now, by the project's clock: in time, or late if it is longer after the start than
     * the session's grace. Who is in already stays so, with the time of coming; who had left is in again.
     *
     * @throws SessionException if the session is no longer there, or this person is not expected at it
     */
    public CheckIn checkIn(long session, long participant) throws SessionException {
        Mark known = project.read(
                handle -> new AttendanceStore(handle).marks(session).getOrDefault(participant, Mark.INVITED));
        if (known.attendance().came() && known.left().isEmpty()) {
            return project.read(handle -> checkIn(require(session, handle), participant, handle));
        }
        Action action = new Action("sessions.journal.checkIn", "1");
        return project.change(action, handle -> {
            CheckIn done = checkIn(require(session, handle), participant, handle);
            if (!done.already()) {
                Mark mark = new Mark(done.now(), Optional.of(done.at()), Optional.empty(), Optional.empty());
                new AttendanceStore(handle).mark(session, participant, mark);
            }
            return done;
        });
    }

    private CheckIn checkIn(Session session, long participant, Handle handle) throws SessionException {
        Mark known = new AttendanceStore(handle).marks(session.id()).getOrDefault(participant, Mark.INVITED);
        Attendee before = new Participants(project)
                .all().stream()
                        .filter(one -> one.id() == participant)
                        .filter(one -> one.status() == Status.CONFIRMED || known.attendance() != Attendance.INVITED)
                        .findFirst()
                        .map(one -> attendee(one, known))
                        .orElseThrow(() -> new SessionException(Message.of("sessions.problem.notExpected")));
        if (before.attendance().came()) {
            return new CheckIn(before, before.attendance(), before.arrived().orElseGet(project::now));
        }
        Instant now = project.now();
        Instant late = session.start(zone())
                .toInstant()
                .plus(session.details().arrangements().grace() + 1, ChronoUnit.MINUTES);
        return new CheckIn(before, now.isBefore(late) ? Attendance.PRESENT : Attendance.LATE, now);
    }

    /**
     * Brings back what was known of somebody before, as when the wrong person was checked in.
     *
     * @throws SessionException if the session is no longer there
     */
    public void restore(long session, Attendee before) throws SessionException {
        change(
                new Action("sessions.journal.checkOut", "1"),
                session,
                List.of(before.id()),
                mark -> new Mark(before.attendance(), before.arrived(), before.left(), before.reason()));
    }

    /**
     * Notes when these participants came, if they did. Whether they were in time stays as it was noted.
     *
     * @param at empty if that is not known
     * @throws SessionException if the session is no longer there
     */
    public void arrived(long session, Collection<Long> participants, Optional<Instant> at) throws SessionException {
        change(
                action("arrived", participants),
                session,
                participants,
                mark -> mark.attendance().came() ? new Mark(mark.attendance(), at, mark.left(), mark.reason()) : mark);
    }

    /**
     * Notes that these participants, if they came, left before the end.
     *
     * @param at empty if they stayed after all, which takes the reason away too
     * @throws SessionException if the session is no longer there
     */
    public void left(long session, Collection<Long> participants, Optional<Instant> at) throws SessionException {
        change(
                action("left", participants),
                session,
                participants,
                mark -> mark.attendance().came()
                        ? new Mark(
                                mark.attendance(),
                                mark.arrived(),
                                at,
                                at.isPresent() ? mark.reason() : Optional.empty())
                        : mark);
    }

    /**
     * Notes why these participants were not there or left early; nothing changes for those who were there all the time.
     *
     * @throws SessionException if the session is no longer there
     */
    public void reason(long session, Collection<Long> participants, Optional<AbsenceReason> reason)
            throws SessionException {
        change(
                action("reason", participants),
                session,
                participants,
                mark -> mark.attendance().staysAway() || mark.left().isPresent()
                        ? new Mark(mark.attendance(), mark.arrived(), mark.left(), reason)
                        : mark);
    }

    private static Action action(String name, Collection<Long> participants) {
        return new Action("sessions.journal." + name, Integer.toString(participants.size()));
    }

    private void change(Action action, long session, Collection<Long> participants, UnaryOperator<Mark> change)
            throws SessionException {
        project.perform(action, handle -> {
            require(session, handle);
            AttendanceStore store = new AttendanceStore(handle);
            Map<Long, Mark> known = store.marks(session);
            for (long participant : participants) {
                store.mark(session, participant, change.apply(known.getOrDefault(participant, Mark.INVITED)));
            }
        });
    }

    private ZoneId zone() {
        return project.clock().getZone();
    }

    private static Session require(long session, Handle handle) throws SessionException {
        return new SessionStore(handle).find(session).orElseThrow(SessionException::gone);
    }
}
