package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.staffing.StaffingProgress;
import org.jspecify.annotations.Nullable;

/** Which facilitator does what at which session; at a table at most one. */
public final class Teams {
    private final Project project;

    public Teams(Project project) {
        this.project = project;
    }

    /** Returns the facilitators of a session: by table first, then by role and name. */
    public List<TeamMember> of(long session) {
        return all().getOrDefault(session, List.of());
    }

    /** Returns the facilitators of every session that has any, by the id of the session. See {@link #of}. */
    public SortedMap<Long, List<TeamMember>> all() {
        return project.read(handle -> {
            Map<Long, Facilitator> pool = new Facilitators(project)
                    .all().stream().collect(Collectors.toMap(Facilitator::id, Function.identity()));
            SortedMap<Long, List<TeamMember>> teams = new TreeMap<>();
            for (TeamStore.Place place : new TeamStore(handle).all()) {
                teams.computeIfAbsent(place.session(), session -> new ArrayList<>())
                        .add(new TeamMember(
                                Objects.requireNonNull(pool.get(place.facilitator())),
                                place.role(),
                                place.table(),
                                place.locked()));
            }
            teams.values().forEach(team -> team.sort(order()));
            return teams;
        });
    }

    /**
     * Gives a facilitator a role at a session, and a table or none, as a choice by hand that a proposal keeps. Who leads that table already gets the table that
     * this facilitator had before, or none.
     *
     * @param table the number of the table; null for no table, or for another role
     * @throws SessionException if the session is no longer there, or has no such table
     */
    public void assign(long session, long facilitator, SessionRole role, @Nullable Integer table)
            throws SessionException {
        project.perform(new Action("sessions.journal.role", role.name()), handle -> {
            require(session, new SessionStore(handle));
            TeamStore store = new TeamStore(handle);
            List<TeamStore.Place> team = placesOf(session, store);
            Integer before = team.stream()
                    .filter(place -> place.facilitator() == facilitator)
                    .map(TeamStore.Place::table)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            store.put(new TeamStore.Place(session, facilitator, role, null, false));
            for (TeamStore.Place other : team) {
                if (table != null && table.equals(other.table()) && other.facilitator() != facilitator) {
                    store.put(new TeamStore.Place(session, other.facilitator(), SessionRole.TABLE, before, false));
                }
            }
            store.put(new TeamStore.Place(
                    session, facilitator, role, role == SessionRole.TABLE ? table : null, role != SessionRole.CHAIR));
        });
    }

    /** Takes these facilitators off a session. */
    public void release(long session, Collection<Long> facilitators) {
        project.perform(new Action("sessions.journal.release", Integer.toString(facilitators.size())), handle -> {
            TeamStore store = new TeamStore(handle);
            facilitators.forEach(facilitator -> store.remove(session, facilitator));
        });
    }

    /**
     * Gives every table of a session without a facilitator one, in the best way, and finds the reserves; who leads a table
     * already keeps it.
     *
     * @return how many tables are still without one
     * @throws SessionException if the session is no longer there or has no table plan
     */
    public int staff(long session) throws SessionException {
        TeamPlans plans = new TeamPlans(project);
        TeamPlan current = project.<TeamPlan, SessionException>read(handle -> {
            require(session, new SessionStore(handle));
            if (new SeatStore(handle).tables(session).isEmpty()) {
                throw SessionException.noPlan();
            }
            return plans.current(List.of(session));
        });
        TeamPlan filled = current.keepingAll().best(StaffingProgress.NONE).lockedAs(current);
        plans.accept(filled);
        return filled.openTables(0);
    }

    private static Session require(long session, SessionStore store) throws SessionException {
        return store.all().stream()
                .filter(one -> one.id() == session)
                .findFirst()
                .orElseThrow(SessionException::gone);
    }

    private static List<TeamStore.Place> placesOf(long session, TeamStore store) {
        return store.all().stream().filter(place -> place.session() == session).toList();
    }

    private static Comparator<TeamMember> order() {
        return Comparator.comparing(TeamMember::role)
                .thenComparing(TeamMember::table, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(member -> member.facilitator().name());
    }
}
