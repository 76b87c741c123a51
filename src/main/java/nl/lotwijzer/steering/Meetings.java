package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeHolder;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/** The meetings of the steering group: when they are, what is on the agenda, who came and what was said. */
public final class Meetings {
    private static final Comparator<Meeting> BY_DATE =
            Comparator.comparing(Meeting::date).thenComparingInt(Meeting::number);

    private final Project project;

    public Meetings(Project project) {
        this.project = project;
    }

    /** Returns all meetings by date. */
    public List<Meeting> all() {
        return project.read(this::all);
    }

    /** Returns the first meeting by date that was not held; empty if none is planned. */
    public Optional<Meeting> next() {
        return all().stream().filter(meeting -> !meeting.held()).findFirst();
    }

    /** Returns the latest meeting by date that was held; empty if none was. */
    public Optional<Meeting> last() {
        return all().stream().filter(Meeting::held).max(BY_DATE);
    }

    /** Returns the latest meeting that was held before this one; empty if it is the first. */
    public Optional<Meeting> before(Meeting meeting) {
        return all().stream()
                .filter(other -> other.held() && other.id() != meeting.id())
                .filter(other -> BY_DATE.compare(other, meeting) < 0)
                .max(BY_DATE);
    }

    private List<Meeting> all(Handle handle) {
        MeetingStore store = new MeetingStore(handle);
        Map<Long, List<AgendaItem>> items = store.items();
        Map<Long, Map<Long, Presence>> presences = store.presences();
        Map<Long, List<MeetingStore.Guest>> guests =
                store.guests().stream().collect(Collectors.groupingBy(MeetingStore.Guest::meeting));
        List<OfficeHolder> members = new Offices(project)
                .all().stream()
                        .filter(holder -> holder.details().office() == Office.STEERING)
                        .toList();
        return store.all().stream()
                .map(bare -> new Meeting(
                        bare.id(),
                        bare.number(),
                        bare.details(),
                        bare.status(),
                        bare.notes(),
                        items.getOrDefault(bare.id(), List.of()),
                        attendees(
                                bare.details().date(),
                                members,
                                presences.getOrDefault(bare.id(), Map.of()),
                                guests.getOrDefault(bare.id(), List.of()))))
                .toList();
    }

    /** Those who hold the office on that day, and those of whom it was noted whether they came. */
    private static List<Attendee> attendees(
            LocalDate date,
            List<OfficeHolder> members,
            Map<Long, Presence> presences,
            List<MeetingStore.Guest> guests) {
        List<Attendee> attendees = new ArrayList<>();
        for (OfficeHolder member : members) {
            if (member.details().holdsOn(date) || presences.containsKey(member.id())) {
                attendees.add(new Attendee(
                        true,
                        member.id(),
                        member.name(),
                        member.details().organisation(),
                        presences.getOrDefault(member.id(), Presence.UNKNOWN)));
            }
        }
        guests.forEach(guest ->
                attendees.add(new Attendee(false, guest.id(), guest.name(), guest.organisation(), guest.presence())));
        return attendees;
    }

    /**
     * Plans a meeting. It takes over the standing items and the guests of the latest meeting before it; the first one gets
     * the items of {@link StandingAgenda}.
     *
     * @param first the agenda of a first meeting
     * @return the id of the meeting
     */
    public long plan(MeetingDetails details, List<AgendaDetails> first) {
        return project.change(new Action("steering.journal.plan", details.date().toString()), handle -> {
            Optional<Meeting> model = all(handle).stream()
                    .filter(meeting -> !meeting.date().isAfter(details.date()))
                    .max(BY_DATE);
            MeetingStore store = new MeetingStore(handle);
            long id = store.insert(details);
            List<AgendaDetails> agenda = model.map(meeting -> meeting.agenda().stream()
                            .map(AgendaItem::details)
                            .filter(AgendaDetails::standing)
                            .map(item -> item.withNote(""))
                            .toList())
                    .orElse(first);
            agenda.forEach(item -> store.insertItem(id, item));
            model.ifPresent(meeting -> meeting.attendees().stream()
                    .filter(attendee -> !attendee.member())
                    .forEach(guest -> store.insertGuest(id, guest.name(), guest.organisation())));
            return id;
        });
    }

    /**
     * Changes when and where a meeting is.
     *
     * @throws SteeringException if it is no longer there
     */
    public void change(long meeting, MeetingDetails details) throws SteeringException {
        project.perform(new Action("steering.journal.meeting", details.date().toString()), handle -> {
            find(handle, meeting);
            new MeetingStore(handle).update(meeting, details);
        });
    }

    /**
     * Notes that a meeting was held, or that it is to come after all.
     *
     * @throws SteeringException if it is no longer there
     */
    public void status(long meeting, MeetingStatus status) throws SteeringException {
        project.perform(new Action("steering.journal.status", status.name()), handle -> {
            find(handle, meeting);
            new MeetingStore(handle).status(meeting, status);
        });
    }

    /**
     * Keeps what was said in general.
     *
     * @throws SteeringException if the meeting is no longer there
     */
    public void notes(long meeting, String notes) throws SteeringException {
        project.perform(new Action("steering.journal.notes", "1"), handle -> {
            find(handle, meeting);
            new MeetingStore(handle).notes(meeting, notes.strip());
        });
    }

    /**
     * Removes a meeting that was not held and from which nothing came.
     *
     * @throws SteeringException if it was held, decisions or actions come from it, or it is no longer there
     */
    public void remove(long meeting) throws SteeringException {
        project.perform(new Action("steering.journal.meetingRemoved", "1"), handle -> {
            Meeting found = find(handle, meeting);
            boolean used = new DecisionStore(handle)
                            .all().stream()
                                    .anyMatch(decision -> Long.valueOf(meeting)
                                            .equals(decision.details().meeting()))
                    || new ActionStore(handle)
                            .all().stream()
                                    .anyMatch(action -> Long.valueOf(meeting)
                                            .equals(action.details().meeting()));
            if (found.held() || used) {
                throw new SteeringException(Message.of("steering.problem.meetingUsed", found.number()));
            }
            new MeetingStore(handle).delete(meeting);
        });
    }

    /**
     * Puts an item at the end of an agenda, before the standing item with which it closes, if there is one.
     *
     * @return the id of the item
     * @throws SteeringException if something is wrong with it, or the meeting is no longer there
     */
    public long addItem(long meeting, AgendaDetails details) throws SteeringException {
        require(details.problem());
        return project.<Long, SteeringException>change(
                new Action("steering.journal.item", details.kind().name()), handle -> {
                    List<AgendaItem> agenda = find(handle, meeting).agenda();
                    MeetingStore store = new MeetingStore(handle);
                    long added = store.insertItem(meeting, details);
                    if (agenda.size() > 1 && agenda.getLast().details().standing()) {
                        List<AgendaItem> ordered = new ArrayList<>(agenda);
                        ordered.add(agenda.size() - 1, new AgendaItem(added, agenda.size(), details));
                        number(store, ordered);
                    }
                    return added;
                });
    }

    /**
     * Changes an item of an agenda.
     *
     * @throws SteeringException if something is wrong with it, or it is no longer there
     */
    public void changeItem(long item, AgendaDetails details) throws SteeringException {
        require(details.problem());
        project.perform(
                new Action("steering.journal.itemChanged", details.kind().name()), handle -> {
                    agendaWith(handle, item);
                    new MeetingStore(handle).updateItem(item, details);
                });
    }

    /**
     * Takes an item off its agenda; decisions about it stay.
     *
     * @throws SteeringException if it is no longer there
     */
    public void removeItem(long item) throws SteeringException {
        project.perform(new Action("steering.journal.itemRemoved", "1"), handle -> {
            agendaWith(handle, item);
            new MeetingStore(handle).deleteItem(item);
        });
    }

    /**
     * Moves an item up or down its agenda; at the end of the agenda it goes no further.
     *
     * @param places below zero to go up
     * @throws SteeringException if it is no longer there
     */
    public void moveItem(long item, int places) throws SteeringException {
        project.perform(new Action("steering.journal.itemMoved", Integer.toString(places)), handle -> {
            List<AgendaItem> agenda = new ArrayList<>(agendaWith(handle, item));
            AgendaItem moved =
                    agenda.stream().filter(one -> one.id() == item).findFirst().orElseThrow(SteeringException::gone);
            agenda.remove(moved);
            agenda.add(Math.clamp(moved.position() - 1L + places, 0, agenda.size()), moved);
            number(new MeetingStore(handle), agenda);
        });
    }

    private static void number(MeetingStore store, List<AgendaItem> agenda) {
        for (int index = 0; index < agenda.size(); index++) {
            store.position(agenda.get(index).id(), index + 1);
        }
    }

    private static List<AgendaItem> agendaWith(Handle handle, long item) throws SteeringException {
        return new MeetingStore(handle)
                .items().values().stream()
                        .filter(agenda -> agenda.stream().anyMatch(one -> one.id() == item))
                        .findFirst()
                        .orElseThrow(SteeringException::gone);
    }

    /**
     * Notes whether these people came.
     *
     * @throws SteeringException if the meeting is no longer there
     */
    public void presence(long meeting, List<Attendee> attendees, Presence presence) throws SteeringException {
        project.perform(new Action("steering.journal.presence", Integer.toString(attendees.size())), handle -> {
            find(handle, meeting);
            MeetingStore store = new MeetingStore(handle);
            for (Attendee attendee : attendees) {
                if (attendee.member()) {
                    store.memberPresence(meeting, attendee.id(), presence);
                } else {
                    store.guestPresence(attendee.id(), presence);
                }
            }
        });
    }

    /**
     * Adds somebody who is at a meeting without being a member.
     *
     * @throws SteeringException if there is no name, or the meeting is no longer there
     */
    public void addGuest(long meeting, String name, String organisation) throws SteeringException {
        if (name.isBlank()) {
            throw new SteeringException(Message.of("steering.problem.guestName"));
        }
        project.perform(new Action("steering.journal.guest", "1"), handle -> {
            find(handle, meeting);
            new MeetingStore(handle).insertGuest(meeting, Words.folded(name), Words.folded(organisation));
        });
    }

    /** Takes a guest off the list of a meeting. */
    public void removeGuest(long guest) {
        project.perform(
                new Action("steering.journal.guestRemoved", "1"),
                handle -> new MeetingStore(handle).deleteGuest(guest));
    }

    private Meeting find(Handle handle, long meeting) throws SteeringException {
        return all(handle).stream()
                .filter(one -> one.id() == meeting)
                .findFirst()
                .orElseThrow(SteeringException::gone);
    }

    static void require(Optional<Message> problem) throws SteeringException {
        if (problem.isPresent()) {
            throw new SteeringException(problem.get());
        }
    }
}
