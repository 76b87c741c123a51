package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who sits at which table at which session. */
public final class TablePlans {
    private final Project project;

    public TablePlans(Project project) {
        this.project = project;
    }

    /** Returns the table plan of a session; empty if it has none, or there is no such session. */
    public Optional<TablePlan> of(long session) {
        return project.read(handle -> {
            SeatStore store = new SeatStore(handle);
            Optional<Integer> tables = store.tables(session);
            Optional<Session> found = find(session, handle);
            Optional<Panel> panel = new Participants(project).panel();
            return tables.isEmpty() || found.isEmpty() || panel.isEmpty()
                    ? Optional.<TablePlan>empty()
                    : Optional.of(plan(found.get(), panel.get(), tables.get(), handle));
        });
    }

    /**
     * Seats everybody who is expected at a session, in place of the plan there was: each table as good a mirror of the
     * group as the search finds, with as few as possible who sat together at an earlier session. The same people, earlier
     * sessions and table size always give the same plan. Takes about a second for a hundred people; the project can be
     * used meanwhile.
     *
     * @throws SessionException      if the session is no longer there, or nobody is expected
     * @throws CancellationException if the progress says to stop; nothing is changed then
     */
    public void arrange(long session, SeatingProgress progress) throws SessionException {
        SeatingInput input = project.read(handle -> input(require(session, handle), handle));
        if (input.people().isEmpty()) {
            throw new SessionException(Message.of("sessions.problem.nobody"));
        }
        int largest = project.read(handle -> require(session, handle)).details().tableSize();
        int[] sizes = SeatingTask.tableSizes(input.people().size(), largest);
        int[] tableOf = new SeatingSearch(input.task(sizes), session, SeatingSearch.USUAL_STEPS).run(progress);
        project.<SessionException>perform(
                new Action("sessions.journal.seating", "tables=" + sizes.length + " people=" + tableOf.length),
                handle -> {
                    require(session, handle);
                    SeatStore store = new SeatStore(handle);
                    store.plan(session, new SeatStore.Size(sizes.length, 1));
                    Set<Long> seated = new HashSet<>();
                    for (int person = 0; person < tableOf.length; person++) {
                        long id = input.people().get(person).id();
                        store.seat(session, 1, id, tableOf[person] + 1);
                        seated.add(id);
                    }
                    store.seats(session).keySet().stream()
                            .filter(id -> !seated.contains(id))
                            .forEach(id -> store.unseat(session, 1, id));
                    new TeamStore(handle).leaveTablesAbove(session, sizes.length);
                });
    }

    /**
     * Takes those who will not come from their tables and gives those who have no seat one, each at the smallest table,
     * and of equally small ones where it does the least harm. Nobody else moves.
     *
     * @throws SessionException if the session is no longer there or has no table plan
     */
    public void refresh(long session) throws SessionException {
        project.perform(new Action("sessions.journal.refresh", "1"), handle -> {
            SeatStore store = new SeatStore(handle);
            int tables = requireTables(session, store);
            SeatingInput input = input(require(session, handle), handle);
            SortedMap<Long, Integer> seats = store.seats(session);
            Set<Long> expected = ids(input.people());
            seats.keySet().stream().filter(id -> !expected.contains(id)).forEach(id -> store.unseat(session, 1, id));
            SeatFiller filler = new SeatFiller(input, tables, seats);
            filler.fill().forEach((id, table) -> store.seat(session, 1, id, table));
        });
    }

    /**
     * Gives a participant a seat at a table.
     *
     * @param table the number of the table, from 1
     * @throws SessionException if the session has no table plan, or no such table
     */
    public void move(long session, long participant, int table) throws SessionException {
        project.perform(new Action("sessions.journal.seat", "table=" + table), handle -> {
            SeatStore store = new SeatStore(handle);
            int tables = requireTables(session, store);
            if (table < 1 || table > tables) {
                throw new SessionException(Message.of("sessions.problem.noTable", table, tables));
            }
            store.seat(session, 1, participant, table);
        });
    }

    /**
     * Has two participants take each other's seats; if only one of them has a seat, the other gets it.
     *
     * @throws SessionException if the session has no table plan
     */
    public void swap(long session, long one, long other) throws SessionException {
        project.perform(new Action("sessions.journal.swap", "2"), handle -> {
            SeatStore store = new SeatStore(handle);
            requireTables(session, store);
            SortedMap<Long, Integer> seats = store.seats(session);
            reseat(store, session, one, seats.get(other));
            reseat(store, session, other, seats.get(one));
        });
    }

    /** Removes the table plan of a session, and the tables of its facilitators with it. */
    public void clear(long session) {
        project.perform(new Action("sessions.journal.unseat", "1"), handle -> {
            new SeatStore(handle).clear(session);
            new TeamStore(handle).leaveTablesAbove(session, 0);
        });
    }

    private static void reseat(SeatStore store, long session, long participant, @Nullable Integer table) {
        if (table == null) {
            store.unseat(session, 1, participant);
        } else {
            store.seat(session, 1, participant, table);
        }
    }

    private TablePlan plan(Session session, Panel panel, int tables, Handle handle) {
        SortedMap<Long, Integer> seats = new SeatStore(handle).seats(session.id());
        Set<Long> expected = ids(expected(session.id()));
        Encounters encounters = encounters(session, handle);
        List<Participant> seated = new ArrayList<>();
        List<Participant> waiting = new ArrayList<>();
        List<List<Participant>> people = new ArrayList<>();
        for (int table = 0; table < tables; table++) {
            people.add(new ArrayList<>());
        }
        for (Participant participant : panel.participants()) {
            Integer table = seats.get(participant.id());
            if (table != null && table <= tables) {
                people.get(table - 1).add(participant);
                seated.add(participant);
            } else if (expected.contains(participant.id())) {
                waiting.add(participant);
            }
        }
        Set<Long> away = ids(seated);
        away.removeAll(expected);
        seated.removeIf(participant -> away.contains(participant.id()));
        int[] tableOf = seated.stream()
                .mapToInt(participant -> seats.getOrDefault(participant.id(), 1) - 1)
                .toArray();
        List<TablePlan.Table> numbered = new ArrayList<>();
        people.forEach(table -> numbered.add(new TablePlan.Table(numbered.size() + 1, table)));
        TablePlanScore score = new SeatingInput(panel, seated, encounters).score(tableOf, tables);
        return new TablePlan(session, numbered, away, waiting, score, encounters);
    }

    private SeatingInput input(Session session, Handle handle) throws SessionException {
        Panel panel = new Participants(project)
                .panel()
                .orElseThrow(() -> new SessionException(Message.of("sessions.problem.nobody")));
        return new SeatingInput(panel, expected(session.id()), encounters(session, handle));
    }

    /** Who is to have a seat: those confirmed who did not say no, and whoever came. */
    private List<Participant> expected(long session) {
        return new Attendances(project)
                .of(session).attendees().stream()
                        .filter(attendee -> attendee.attendance().came()
                                || (attendee.participant().status() == Status.CONFIRMED
                                        && !attendee.attendance().staysAway()))
                        .map(Attendee::participant)
                        .toList();
    }

    /** Who met at the tables of earlier sessions; who stayed away then met nobody. */
    private static Encounters encounters(Session session, Handle handle) {
        Encounters encounters = new Encounters();
        for (Session earlier : new SessionStore(handle).all()) {
            if (earlier.number() < session.number()) {
                Map<Long, Attendance> attendance = new AttendanceStore(handle).of(earlier.id());
                SortedMap<Long, Integer> seats = new SeatStore(handle).seats(earlier.id());
                seats.values().stream()
                        .distinct()
                        .forEach(table -> encounters.note(
                                earlier.number(),
                                seats.keySet().stream()
                                        .filter(id -> table.equals(seats.get(id)))
                                        .filter(id -> !attendance
                                                .getOrDefault(id, Attendance.INVITED)
                                                .staysAway())
                                        .toList()));
            }
        }
        return encounters;
    }

    private static Set<Long> ids(List<Participant> participants) {
        Set<Long> ids = new HashSet<>();
        participants.forEach(participant -> ids.add(participant.id()));
        return ids;
    }

    private static Optional<Session> find(long session, Handle handle) {
        return new SessionStore(handle)
                .all().stream().filter(one -> one.id() == session).findFirst();
    }

    private static Session require(long session, Handle handle) throws SessionException {
        return find(session, handle).orElseThrow(SessionException::gone);
    }

    private static int requireTables(long session, SeatStore store) throws SessionException {
        return store.tables(session).orElseThrow(SessionException::noPlan);
    }
}
