package nl.lotwijzer.sessions;

import java.time.LocalDate;
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
                                Objects.requireNonNull(pool.get(place.facilitator())), place.role(), place.table()));
            }
            teams.values().forEach(team -> team.sort(order()));
            return teams;
        });
    }

    /**
     * Gives a facilitator a role at a session, and a table or none. Who leads that table already gets the table that
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
            store.put(new TeamStore.Place(session, facilitator, role, null));
            for (TeamStore.Place other : team) {
                if (table != null && table.equals(other.table()) && other.facilitator() != facilitator) {
                    store.put(new TeamStore.Place(session, other.facilitator(), SessionRole.TABLE, before));
                }
            }
            store.put(new TeamStore.Place(session, facilitator, role, role == SessionRole.TABLE ? table : null));
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
     * Gives every table of a session without a facilitator one: first those who are to lead a table but have none, then
     * those who can come that day and have no role yet, whoever led the fewest tables so far before others. One more of
     * those becomes the reserve, if the session has none.
     *
     * @return how many tables are still without one
     * @throws SessionException if the session is no longer there or has no table plan
     */
    public int staff(long session) throws SessionException {
        return project.change(new Action("sessions.journal.staff", "1"), handle -> {
            LocalDate day = require(session, new SessionStore(handle)).date();
            int tables = new SeatStore(handle).tables(session).orElseThrow(SessionException::noPlan);
            TeamStore store = new TeamStore(handle);
            TeamProposal proposal = new TeamProposal(session, placesOf(session, store));
            proposal.fill(tables, candidates(day, store));
            proposal.changed().forEach(store::put);
            return proposal.tablesLeft(tables);
        });
    }

    private List<Long> candidates(LocalDate day, TeamStore store) {
        Map<Long, Long> tablesLed = store.all().stream()
                .filter(place -> place.role() == SessionRole.TABLE)
                .collect(Collectors.groupingBy(TeamStore.Place::facilitator, Collectors.counting()));
        return new Facilitators(project)
                .all().stream()
                        .filter(facilitator -> facilitator.details().availableOn(day))
                        .map(Facilitator::id)
                        .sorted(Comparator.comparing(id -> tablesLed.getOrDefault(id, 0L)))
                        .toList();
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
