package nl.lotwijzer.desktop.facilitators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.facilitators.AvailabilityGrid;
import nl.lotwijzer.facilitators.Conflict;
import nl.lotwijzer.facilitators.DayAnswer;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionRole;
import nl.lotwijzer.sessions.TeamEvaluation;
import nl.lotwijzer.sessions.TeamMember;

/**
 * A facilitator with what this person does at the sessions.
 *
 * @param roles       by the id of the session; none for a session at which this person does nothing
 * @param availability what everybody answered about the days
 * @param conflicts   this person's conflicts of interest
 * @param evaluations how this person did
 */
record FacilitatorRow(
        Facilitator facilitator,
        Map<Long, TeamMember> roles,
        AvailabilityGrid availability,
        List<Conflict> conflicts,
        List<TeamEvaluation> evaluations) {
    FacilitatorRow {
        roles = Map.copyOf(roles);
        conflicts = List.copyOf(conflicts);
        evaluations = List.copyOf(evaluations);
    }

    Optional<TeamMember> at(Session session) {
        return Optional.ofNullable(roles.get(session.id()));
    }

    DayAnswer answer(Session session) {
        return availability.of(facilitator, session.date());
    }

    boolean canCome(Session session) {
        return answer(session).availability().possible();
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
