package nl.lotwijzer.sessions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.staffing.StaffingProgress;

/** Gives the tables of several sessions facilitators: as it stands, the best that can be, and taking that over. */
public final class TeamPlans {
    private final Project project;

    public TeamPlans(Project project) {
        this.project = project;
    }

    /** Returns the sessions from today on that have a table plan and are not off, in order. */
    public List<Session> coming() {
        LocalDate today = LocalDate.now(project.clock());
        return project.read(handle -> {
            var sizes = new SeatStore(handle).sizes();
            return new SessionStore(handle)
                    .all().stream()
                            .filter(session -> !session.cancelled()
                                    && sizes.containsKey(session.id())
                                    && !session.date().isBefore(today))
                            .toList();
        });
    }

    /** Returns how it stands at these sessions; those without a table plan are left out. */
    public TeamPlan current(Collection<Long> sessions) {
        return TeamPlan.current(TeamCast.of(project, sessions));
    }

    /**
     * Returns the best plan that keeps what is locked; nothing is changed. The same plan always gives the same proposal,
     * unless it is stopped: then it is the best so far.
     */
    public TeamPlan propose(TeamPlan from, StaffingProgress progress) {
        return from.best(progress);
    }

    /** Returns the best plan for one session of a plan, while everything stays at the others; see the other way to propose. */
    public TeamPlan propose(TeamPlan from, int session, StaffingProgress progress) {
        return from.keepingAllBut(session).best(progress).lockedAs(from);
    }

    /**
     * Takes over a plan. Only what differs is written.
     *
     * @throws SessionException if a session or its table plan changed meanwhile so that the plan no longer fits
     */
    public void accept(TeamPlan plan) throws SessionException {
        List<TeamPlan.Change> changes = plan.changes();
        project.<SessionException>perform(
                new Action(
                        "sessions.journal.team", "sessions=" + plan.sessions().size() + " places=" + changes.size()),
                handle -> {
                    SeatStore seats = new SeatStore(handle);
                    for (int session = 0; session < plan.sessions().size(); session++) {
                        Optional<Integer> tables =
                                seats.tables(plan.sessions().get(session).id());
                        if (tables.isEmpty() || tables.get() != plan.tables(session)) {
                            throw new SessionException(Message.of("sessions.problem.teamChanged"));
                        }
                    }
                    TeamStore store = new TeamStore(handle);
                    changes.forEach(change -> store.remove(change.session(), change.facilitator()));
                    for (TeamPlan.Change change : changes) {
                        if (change.after() != null) {
                            store.put(change.after());
                        }
                    }
                });
    }

    public TeamRules rules() {
        return project.read(handle -> new TeamStore(handle).rules());
    }

    /**
     * Changes the rules for the proposals to come.
     *
     * @throws SessionException if a number is not as it can be
     */
    public void change(TeamRules rules) throws SessionException {
        Optional<Message> problem = rules.problem();
        if (problem.isPresent()) {
            throw new SessionException(problem.get());
        }
        project.perform(new Action("sessions.journal.teamRules", "1"), handle -> new TeamStore(handle).put(rules));
    }
}
