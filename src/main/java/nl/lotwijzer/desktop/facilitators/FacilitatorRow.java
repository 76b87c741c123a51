package nl.lotwijzer.desktop.facilitators;

import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionRole;
import nl.lotwijzer.sessions.TeamMember;

/**
 * A facilitator with what this person does at the sessions.
 *
 * @param roles by the id of the session; none for a session at which this person does nothing
 */
record FacilitatorRow(Facilitator facilitator, Map<Long, TeamMember> roles) {
    FacilitatorRow {
        roles = Map.copyOf(roles);
    }

    Optional<TeamMember> at(Session session) {
        return Optional.ofNullable(roles.get(session.id()));
    }

    boolean canCome(Session session) {
        return facilitator.details().availableOn(session.date());
    }

    /** Returns whether this person has a role on a day on which this person cannot come. */
    boolean clash(Session session) {
        return at(session).isPresent() && !canCome(session);
    }

    int tables() {
        return (int) roles.values().stream()
                .filter(member -> member.role() == SessionRole.TABLE)
                .count();
    }
}
