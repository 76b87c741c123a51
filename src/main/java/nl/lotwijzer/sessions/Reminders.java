package nl.lotwijzer.sessions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.ReminderStore.Known;

/** Who is to be reminded of a session, how, and whether that was done. */
public final class Reminders {
    /** By what somebody can be reminded. */
    public static final Set<Channel> CHANNELS = EnumSet.of(Channel.EMAIL, Channel.PHONE, Channel.LETTER);

    /** A change of what is known of somebody. */
    @FunctionalInterface
    private interface Change {
        Known of(Known known);
    }

    private final Project project;

    public Reminders(Project project) {
        this.project = project;
    }

    /** Returns everybody who is expected at a session and did not say no, in the order of their registration numbers. */
    public List<Reminder> of(long session) {
        return project.read(handle -> of(session, new Attendances(project).of(session)));
    }

    /** Returns the same as {@link #of(long)} for who has read the attendance already. */
    public List<Reminder> of(long session, AttendanceList attendance) {
        return project.read(handle -> {
            Map<Long, Known> known = new ReminderStore(handle).of(session);
            return attendance.attendees().stream()
                    .filter(attendee -> !attendee.attendance().staysAway())
                    .map(Attendee::participant)
                    .map(participant -> reminder(participant, known(participant, known)))
                    .toList();
        });
    }

    private static Reminder reminder(Participant participant, Known known) {
        return new Reminder(participant, known.channel(), known.sentOn());
    }

    private static Known known(Participant participant, Map<Long, Known> all) {
        Known known = all.get(participant.id());
        return known == null ? new Known(Reminder.usual(participant), Optional.empty()) : known;
    }

    /**
     * Chooses by what these participants are reminded of a session.
     *
     * @throws SessionException         if the session is no longer there
     * @throws IllegalArgumentException if it is none of {@link #CHANNELS}
     */
    public void choose(long session, Collection<Long> participants, Channel channel) throws SessionException {
        if (!CHANNELS.contains(channel)) {
            throw new IllegalArgumentException("Nobody is reminded by " + channel);
        }
        change("reminderBy", session, participants, known -> new Known(channel, known.sentOn()));
    }

    /**
     * Notes on which day these participants were reminded of a session.
     *
     * @param day empty if they were not, after all
     * @throws SessionException if the session is no longer there
     */
    public void sent(long session, Collection<Long> participants, Optional<LocalDate> day) throws SessionException {
        change("reminderSent", session, participants, known -> new Known(known.channel(), day));
    }

    private void change(String name, long session, Collection<Long> participants, Change change)
            throws SessionException {
        Action action = new Action("sessions.journal." + name, Integer.toString(participants.size()));
        project.perform(action, handle -> {
            if (new SessionStore(handle).find(session).isEmpty()) {
                throw SessionException.gone();
            }
            ReminderStore store = new ReminderStore(handle);
            Map<Long, Known> all = store.of(session);
            new Attendances(project)
                    .of(session).attendees().stream()
                            .map(Attendee::participant)
                            .filter(one -> participants.contains(one.id()))
                            .forEach(one -> store.keep(session, one.id(), change.of(known(one, all))));
        });
    }
}
