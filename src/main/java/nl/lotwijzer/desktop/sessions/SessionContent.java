package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;
import nl.lotwijzer.sessions.TeamMember;
import nl.lotwijzer.sessions.Teams;

/**
 * Everything that the tabs show of one session.
 *
 * @param panel the panel; empty before the draw
 * @param pool  all facilitators, whether or not they are at this session
 * @param day   what happens on the day itself
 * @param teamDay who of the pool can come, and why somebody is where
 */
record SessionContent(
        Session session,
        Optional<Panel> panel,
        AttendanceList attendance,
        Optional<TablePlan> plan,
        List<TeamMember> team,
        List<Facilitator> pool,
        DayContent day,
        TeamDay teamDay) {
    SessionContent {
        team = List.copyOf(team);
        pool = List.copyOf(pool);
    }

    static SessionContent of(Session session, Project project) {
        return project.read(handle -> {
            Optional<Panel> panel = new Participants(project).panel();
            AttendanceList attendance = new Attendances(project)
                    .of(session.id(), panel.map(Panel::participants).orElse(List.of()));
            return new SessionContent(
                    session,
                    panel,
                    attendance,
                    new TablePlans(project).of(session.id()),
                    new Teams(project).of(session.id()),
                    new Facilitators(project).all(),
                    DayContent.of(session, attendance, project),
                    TeamDay.of(session, project));
        });
    }

    /** Returns who leads this table, if anybody does. */
    Optional<Facilitator> leader(int table) {
        return team.stream()
                .filter(member -> member.table() != null && member.table() == table)
                .map(TeamMember::facilitator)
                .findFirst();
    }

    /** Returns how many tables nobody leads. */
    int tablesWithoutLeader() {
        return (int) plan.stream()
                .flatMap(one -> one.tables().stream())
                .filter(table -> leader(table.number()).isEmpty())
                .count();
    }
}
