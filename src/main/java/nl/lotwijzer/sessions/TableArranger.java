package nl.lotwijzer.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.seating.ContradictionException;
import nl.lotwijzer.seating.Seating;
import nl.lotwijzer.seating.SeatingBounds;
import nl.lotwijzer.seating.SeatingResult;
import nl.lotwijzer.seating.SeatingSolver;
import org.jdbi.v3.core.Handle;

/** Finds who is to sit where: at all rounds of a session, or of several sessions at once. */
public final class TableArranger {
    private final Project project;

    public TableArranger(Project project) {
        this.project = project;
    }

    /** Returns the sessions that can be arranged at once: those from today on at which nobody came in yet, by id. */
    public List<Long> coming() {
        LocalDate today = LocalDate.now(project.clock());
        return project.read(handle -> SeatingFacts.read(project, handle)
                .map(facts -> facts.sessions().stream()
                        .filter(session -> !session.date().isBefore(today))
                        .filter(session -> !session.cancelled() && !facts.taken(session))
                        .map(Session::id)
                        .toList())
                .orElse(List.of()));
    }

    /**
     * Seats everybody who is expected at these sessions, in all their rounds, in place of the plans there were: no rule
     * broken, each table as good a mirror of the group and as few repeats as the search finds. Earlier sessions, and those
     * in between, count by who was there. The plans stay as they were until the search has ended; the project can be used
     * meanwhile. The same people, rules, earlier sessions and steps always give the same plans.
     *
     * @throws SessionException      if a session is no longer there, nobody is expected, or rules cannot all be kept; the
     *                               message names them
     * @throws CancellationException if the progress throws it; nothing is changed then
     */
    public void arrange(ArrangeOrder order, ArrangeProgress progress) throws SessionException {
        SeatingInput input = project.read(handle -> input(order, handle));
        Seating found = search(input, order.steps(), progress);
        project.<SessionException>perform(
                new Action(
                        "sessions.journal.seating",
                        "sessions=" + order.sessions().size() + " rounds=" + found.rounds() + " people="
                                + input.people().size()),
                handle -> {
                    for (Session session : sessions(input)) {
                        keep(session, input, handle);
                    }
                    for (int round = 0; round < found.rounds(); round++) {
                        keep(round, found, input, new SeatStore(handle));
                    }
                });
    }

    private static List<Session> sessions(SeatingInput input) {
        return input.sittings().stream().map(Sitting::session).distinct().toList();
    }

    private SeatingInput input(ArrangeOrder order, Handle handle) throws SessionException {
        SeatingFacts facts = SeatingFacts.read(project, handle).orElseThrow(TableArranger::nobody);
        List<Sitting> sittings = new ArrayList<>();
        for (Session session : facts.sessions()) {
            if (order.sessions().contains(session.id())) {
                if (facts.expected(session).isEmpty()) {
                    throw nobody();
                }
                int rounds = order.rounds()
                        .or(() -> facts.size(session.id()).map(SeatStore.Size::rounds))
                        .orElse(1);
                IntStream.rangeClosed(1, rounds).forEach(round -> sittings.add(new Sitting(session, round)));
            }
        }
        if (sittings.isEmpty()) {
            throw SessionException.gone();
        }
        return SeatingInput.fresh(facts, sittings);
    }

    private static Seating search(SeatingInput input, long steps, ArrangeProgress progress) throws SessionException {
        SeatingSolver solver = new SeatingSolver(input.problem());
        SeatingBounds bounds = solver.bounds();
        long seed = input.sittings().getFirst().session().id();
        try {
            SeatingResult result = solver.solve(seed, steps, (done, best) -> {
                TablePlanScore score = input.score(best, bounds);
                return progress.at(new ArrangeProgress.Status(done, steps, score)) && !score.perfect();
            });
            return result.seating();
        } catch (ContradictionException e) {
            throw new RuleConflict(input).told(e.contradictions().getFirst());
        }
    }

    /** Makes the plan of a session as large as it is to be. */
    private static void keep(Session session, SeatingInput input, Handle handle) throws SessionException {
        if (new SessionStore(handle).all().stream().noneMatch(one -> one.id() == session.id())) {
            throw SessionException.gone();
        }
        List<Sitting> sittings = input.sittings();
        int rounds = (int) sittings.stream()
                .filter(sitting -> sitting.session().equals(session))
                .count();
        int tables =
                input.problem().round(sittings.indexOf(new Sitting(session, 1))).tables();
        SeatStore store = new SeatStore(handle);
        store.plan(session.id(), new SeatStore.Size(tables, rounds));
        store.clearAfter(session.id(), rounds);
        new TeamStore(handle).leaveTablesAbove(session.id(), tables);
    }

    private static void keep(int round, Seating found, SeatingInput input, SeatStore store) {
        Sitting sitting = input.sittings().get(round);
        long session = sitting.session().id();
        Set<Long> seated = new HashSet<>();
        for (int person = 0; person < input.people().size(); person++) {
            if (found.table(round, person) != Seating.NOWHERE) {
                long id = input.people().get(person).id();
                store.seat(session, sitting.round(), id, found.table(round, person) + 1);
                seated.add(id);
            }
        }
        store.seats(session, sitting.round()).keySet().stream()
                .filter(id -> !seated.contains(id))
                .forEach(id -> store.unseat(session, sitting.round(), id));
    }

    private static SessionException nobody() {
        return new SessionException(Message.of("sessions.problem.nobody"));
    }
}
