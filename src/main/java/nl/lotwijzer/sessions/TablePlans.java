package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.seating.LiveSeating;
import nl.lotwijzer.seating.SeatingSolver;
import org.jspecify.annotations.Nullable;

/** Who sits at which table at which session, round by round, and changing that by hand. */
public final class TablePlans {
    /** The most rounds in a session. */
    public static final int MOST_ROUNDS = 9;

    private final Project project;

    public TablePlans(Project project) {
        this.project = project;
    }

    /** Returns how many tables a session has; 0 if it has no table plan. */
    public int tables(long session) {
        return project.read(handle -> new SeatStore(handle).tables(session).orElse(0));
    }

    /** Returns how many rounds a session has; 0 if it has no table plan. */
    public int rounds(long session) {
        return project.read(handle ->
                new SeatStore(handle).size(session).map(SeatStore.Size::rounds).orElse(0));
    }

    /** Returns the first round of the table plan of a session; empty if it has none, or there is no such session. */
    public Optional<TablePlan> of(long session) {
        return of(session, 1);
    }

    /** Returns a round of the table plan of a session; empty if it has no such round, or there is no such session. */
    public Optional<TablePlan> of(long session, int round) {
        return project.read(handle -> SeatingFacts.read(project, handle)
                .flatMap(facts -> facts.session(session)
                        .flatMap(found -> facts.size(session)
                                .filter(size -> round >= 1 && round <= size.rounds())
                                .map(size -> plan(facts, new Sitting(found, round), size)))));
    }

    /**
     * Gives a participant a seat at a table in one round.
     *
     * @param round from 1
     * @param table the number of the table, from 1
     * @throws SessionException if the session has no table plan, or no such table
     */
    public void move(long session, int round, long participant, int table) throws SessionException {
        project.perform(new Action("sessions.journal.seat", "table=" + table), handle -> {
            SeatStore store = new SeatStore(handle);
            int tables = requireTables(session, store);
            if (table < 1 || table > tables) {
                throw new SessionException(Message.of("sessions.problem.noTable", table, tables));
            }
            store.seat(session, round, participant, table);
        });
    }

    /**
     * Has two participants take each other's seats in one round; if only one of them has a seat, the other gets it.
     *
     * @throws SessionException if the session has no table plan
     */
    public void swap(long session, int round, long one, long other) throws SessionException {
        project.perform(new Action("sessions.journal.swap", "2"), handle -> {
            SeatStore store = new SeatStore(handle);
            requireTables(session, store);
            SortedMap<Long, Integer> seats = store.seats(session, round);
            reseat(store, new Place(session, round, one), seats.get(other));
            reseat(store, new Place(session, round, other), seats.get(one));
        });
    }

    /**
     * Gives a session this many rounds. Nobody has a seat yet in a round that is new; the seats of a round that goes are
     * removed.
     *
     * @param rounds from 1 to {@value #MOST_ROUNDS}
     * @throws SessionException if the session has no table plan
     */
    public void rounds(long session, int rounds) throws SessionException {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("Rounds go from 1 to " + MOST_ROUNDS + ": " + rounds);
        }
        project.perform(new Action("sessions.journal.rounds", Integer.toString(rounds)), handle -> {
            SeatStore store = new SeatStore(handle);
            store.plan(session, new SeatStore.Size(requireTables(session, store), rounds));
            store.clearAfter(session, rounds);
        });
    }

    /** Removes the table plan of a session with all its rounds, and the tables of its facilitators with it. */
    public void clear(long session) {
        project.perform(new Action("sessions.journal.unseat", "1"), handle -> {
            new SeatStore(handle).clear(session);
            new TeamStore(handle).leaveTablesAbove(session, 0);
        });
    }

    /** Where somebody may sit. */
    private record Place(long session, int round, long participant) {}

    private static void reseat(SeatStore store, Place place, @Nullable Integer table) {
        if (table == null) {
            store.unseat(place.session(), place.round(), place.participant());
        } else {
            store.seat(place.session(), place.round(), place.participant(), table);
        }
    }

    private static TablePlan plan(SeatingFacts facts, Sitting sitting, SeatStore.Size size) {
        SeatingInput input = SeatingInput.asSeated(facts, sitting.session(), size);
        LiveSeating live = new LiveSeating(input.problem(), input.seating());
        PlanTrial trial = new PlanTrial(input, live, sitting.round());
        SortedMap<Long, Integer> seats = facts.seats(sitting);
        Set<Long> expected = new HashSet<>();
        facts.expected(sitting.session()).forEach(participant -> expected.add(participant.id()));
        Predicate<Participant> seated =
                participant -> seats.getOrDefault(participant.id(), Integer.MAX_VALUE) <= size.tables();
        List<Participant> all = facts.panel().participants();
        Set<Long> away = new HashSet<>();
        all.stream()
                .filter(seated)
                .filter(participant -> !expected.contains(participant.id()))
                .forEach(participant -> away.add(participant.id()));
        return new TablePlan(
                sitting.session(),
                sitting.round(),
                size.rounds(),
                tables(facts, sitting, size.tables()),
                away,
                all.stream()
                        .filter(seated.negate())
                        .filter(participant -> expected.contains(participant.id()))
                        .toList(),
                input.score(live.score(), new SeatingSolver(input.problem()).bounds()),
                facts.encounters(
                        sitting.session(),
                        input.sittings().stream()
                                .filter(other -> !other.equals(sitting))
                                .toList()),
                trial.broken(),
                locked(facts, sitting, seats),
                trial);
    }

    private static List<TablePlan.Table> tables(SeatingFacts facts, Sitting sitting, int tables) {
        SortedMap<Long, Integer> seats = facts.seats(sitting);
        List<List<Participant>> people = new ArrayList<>();
        for (int table = 0; table < tables; table++) {
            people.add(new ArrayList<>());
        }
        for (Participant participant : facts.panel().participants()) {
            int table = seats.getOrDefault(participant.id(), 0);
            if (table >= 1 && table <= tables) {
                people.get(table - 1).add(participant);
            }
        }
        List<TablePlan.Table> numbered = new ArrayList<>();
        for (List<Participant> sitHere : people) {
            int number = numbered.size() + 1;
            numbered.add(new TablePlan.Table(
                    number,
                    sitHere,
                    facts.traits(sitting.session()).stream()
                            .filter(trait -> trait.table() == number)
                            .toList()));
        }
        return numbered;
    }

    private static Set<Long> locked(SeatingFacts facts, Sitting sitting, SortedMap<Long, Integer> seats) {
        Set<Long> locked = new HashSet<>();
        facts.rules(sitting).stream()
                .filter(rule -> rule.kind() == TableRuleKind.FIXED)
                .forEach(rule -> rule.people().stream()
                        .filter(person -> rule.details().table().equals(Optional.ofNullable(seats.get(person))))
                        .forEach(locked::add));
        return locked;
    }

    private static int requireTables(long session, SeatStore store) throws SessionException {
        return store.tables(session).orElseThrow(SessionException::noPlan);
    }
}
