package nl.lotwijzer.desktop.sessions;

import java.util.List;
import nl.lotwijzer.facilitators.Availabilities;
import nl.lotwijzer.facilitators.AvailabilityGrid;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TeamPlan;
import nl.lotwijzer.sessions.TeamPlans;

/**
 * Who of the pool can come to a session, and why somebody is where.
 *
 * @param availability what everybody answered about the days
 * @param plan         who works where at this session; without a table plan it has no session
 */
record TeamDay(AvailabilityGrid availability, TeamPlan plan) {
    static TeamDay of(Session session, Project project) {
        return new TeamDay(new Availabilities(project).grid(), new TeamPlans(project).current(List.of(session.id())));
    }

    /** Returns which rules somebody's place breaks. */
    List<Message> broken(Facilitator facilitator) {
        int person = index(facilitator);
        return plan.sessions().isEmpty() || person < 0 ? List.of() : plan.broken(person, 0);
    }

    /** Returns why somebody is where, the weightiest reason first. */
    List<Message> reasons(Facilitator facilitator) {
        int person = index(facilitator);
        return plan.sessions().isEmpty() || person < 0 ? List.of() : plan.reasons(person, 0);
    }

    private int index(Facilitator facilitator) {
        List<Facilitator> people = plan.facilitators();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).id() == facilitator.id()) {
                return i;
            }
        }
        return -1;
    }
}
