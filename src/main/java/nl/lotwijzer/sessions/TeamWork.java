package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jspecify.annotations.Nullable;

/** What facilitators did at the sessions: their hours with what those cost, and how they did. */
public final class TeamWork {
    private final Project project;

    public TeamWork(Project project) {
        this.project = project;
    }

    /** Returns the hours of everybody with a role at a session, by session and name. */
    public List<TeamHours> hours() {
        return project.read(handle -> {
            Map<Long, Session> sessions = new SessionStore(handle)
                    .all().stream()
                            .filter(session -> !session.cancelled())
                            .collect(Collectors.toMap(Session::id, Function.identity()));
            Map<List<Long>, TeamHoursStore.Row> known = new TeamHoursStore(handle)
                    .all().stream()
                            .collect(Collectors.toMap(
                                    row -> List.of(row.session(), row.facilitator()), Function.identity()));
            List<TeamHours> hours = new ArrayList<>();
            new Teams(project).all().forEach((id, team) -> {
                Session session = sessions.get(id);
                if (session != null) {
                    team.forEach(member -> hours.add(hours(session, member, known)));
                }
            });
            hours.sort(Comparator.comparingInt((TeamHours one) -> one.session().number())
                    .thenComparing(one -> one.facilitator().name()));
            return hours;
        });
    }

    private static TeamHours hours(Session session, TeamMember member, Map<List<Long>, TeamHoursStore.Row> known) {
        Facilitator facilitator = member.facilitator();
        TeamHoursStore.Row row = known.get(List.of(session.id(), facilitator.id()));
        return new TeamHours(
                session,
                facilitator,
                member.role(),
                row == null ? null : row.planned(),
                row == null ? null : row.made());
    }

    /**
     * Notes the minutes planned and made of a facilitator at a session.
     *
     * @param planned null to go by the times of the session
     * @param made    null if that is not known yet
     * @throws SessionException if a number is below 0 or above {@value TeamHours#MOST_MINUTES}, or the session is no
     *                          longer there
     */
    public void note(long session, long facilitator, @Nullable Integer planned, @Nullable Integer made)
            throws SessionException {
        if (Stream.of(planned, made)
                .anyMatch(minutes -> minutes != null && (minutes < 0 || minutes > TeamHours.MOST_MINUTES))) {
            throw new SessionException(Message.of("sessions.problem.hours", TeamHours.MOST_MINUTES / 60));
        }
        project.<SessionException>perform(new Action("sessions.journal.hours", "1"), handle -> {
            require(session, new SessionStore(handle));
            new TeamHoursStore(handle).put(new TeamHoursStore.Row(session, facilitator, planned, made));
        });
    }

    /** Returns every evaluation, in the order in which they were noted. */
    public List<TeamEvaluation> evaluations() {
        return project.read(handle -> new TeamHoursStore(handle).evaluations());
    }

    /**
     * Notes how a facilitator did at a session, in place of what was noted before.
     *
     * @throws SessionException if the score is out of its range, or the session is no longer there
     */
    public void evaluate(TeamEvaluation evaluation) throws SessionException {
        if (evaluation.score() < TeamEvaluation.LOWEST || evaluation.score() > TeamEvaluation.HIGHEST) {
            throw new SessionException(
                    Message.of("sessions.problem.score", TeamEvaluation.LOWEST, TeamEvaluation.HIGHEST));
        }
        project.<SessionException>perform(new Action("sessions.journal.teamEvaluation", "1"), handle -> {
            require(evaluation.session(), new SessionStore(handle));
            new TeamHoursStore(handle).put(evaluation);
        });
    }

    /** Takes an evaluation back. */
    public void removeEvaluation(long session, long facilitator) {
        project.perform(
                new Action("sessions.journal.teamEvaluation", "0"),
                handle -> new TeamHoursStore(handle).removeEvaluation(session, facilitator));
    }

    private static void require(long session, SessionStore store) throws SessionException {
        if (store.all().stream().noneMatch(one -> one.id() == session)) {
            throw SessionException.gone();
        }
    }
}
