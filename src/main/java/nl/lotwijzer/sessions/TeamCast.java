package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lotwijzer.facilitators.Availabilities;
import nl.lotwijzer.facilitators.AvailabilityGrid;
import nl.lotwijzer.facilitators.Conflict;
import nl.lotwijzer.facilitators.Conflicts;
import nl.lotwijzer.facilitators.DayAnswer;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Everything about facilitators and tables at one moment that says who can work where: read once, then only looked at.
 * Facilitators and sessions are counted from 0 in the order of their lists, and so are the tables of a session.
 */
final class TeamCast {
    private final List<Facilitator> pool;
    private final List<Session> sessions;
    private final List<List<TeamNeeds>> tables;
    private final Map<Long, Map<Long, TeamStore.Place>> roles;
    private final List<Set<Long>> metElsewhere;
    private final int[] before;
    private final AvailabilityGrid availability;
    private final List<Conflict> conflicts;
    private final TeamRules rules;

    private TeamCast(Project project, Collection<Long> chosen, Handle handle) {
        pool = new Facilitators(project).all();
        availability = new Availabilities(project).grid();
        conflicts = new Conflicts(project).all();
        rules = new TeamStore(handle).rules();
        SeatStore seats = new SeatStore(handle);
        Map<Long, SeatStore.Size> sizes = seats.sizes();
        var seated = seats.all();
        Map<Long, List<TableTrait>> traits = new TableRuleStore(handle).traits();
        Map<Long, PersonCard> cards = new PersonCards(project).all();
        List<Session> all = new SessionStore(handle).all();
        sessions = all.stream()
                .filter(session -> chosen.contains(session.id()) && sizes.containsKey(session.id()))
                .toList();
        tables = sessions.stream()
                .map(session -> TeamNeeds.of(
                        Objects.requireNonNull(sizes.get(session.id())).tables(),
                        seated.getOrDefault(session.id(), Map.of()).values(),
                        traits.getOrDefault(session.id(), List.of()),
                        cards))
                .toList();
        roles = new HashMap<>();
        for (TeamStore.Place place : new TeamStore(handle).all()) {
            roles.computeIfAbsent(place.session(), session -> new HashMap<>()).put(place.facilitator(), place);
        }
        before = new int[pool.size()];
        metElsewhere = new ArrayList<>();
        pool.forEach(facilitator -> metElsewhere.add(new HashSet<>()));
        for (Session other : all) {
            if (sessions.stream().noneMatch(session -> session.id() == other.id()) && !other.cancelled()) {
                int count =
                        sizes.containsKey(other.id()) ? sizes.get(other.id()).tables() : 0;
                remember(
                        other,
                        TeamNeeds.of(
                                count, seated.getOrDefault(other.id(), Map.of()).values(), List.of(), Map.of()));
            }
        }
    }

    /** Reads what there is to know for these sessions; those without a table plan are left out. */
    static TeamCast of(Project project, Collection<Long> sessions) {
        return project.read(handle -> new TeamCast(project, sessions, handle));
    }

    private void remember(Session other, List<TeamNeeds> tablesThere) {
        for (int facilitator = 0; facilitator < pool.size(); facilitator++) {
            TeamStore.Place place = roles.getOrDefault(other.id(), Map.of())
                    .get(pool.get(facilitator).id());
            if (place == null) {
                continue;
            }
            before[facilitator] += place.role() == SessionRole.CHAIR ? 0 : 1;
            if (place.table() != null && place.table() <= tablesThere.size()) {
                metElsewhere
                        .get(facilitator)
                        .addAll(tablesThere.get(place.table() - 1).people());
            }
        }
    }

    List<Facilitator> pool() {
        return pool;
    }

    List<Session> sessions() {
        return sessions;
    }

    List<TeamNeeds> tables(int session) {
        return tables.get(session);
    }

    TeamRules rules() {
        return rules;
    }

    /** Returns at how many other sessions a facilitator works. */
    int before(int facilitator) {
        return before[facilitator];
    }

    /** Returns how many at a table this facilitator had at a table of another session that is not in the plan. */
    int metElsewhere(int facilitator, TeamNeeds table) {
        return (int) table.people().stream()
                .filter(metElsewhere.get(facilitator)::contains)
                .count();
    }

    DayAnswer answer(int facilitator, int session) {
        return availability.of(pool.get(facilitator), sessions.get(session).date());
    }

    /** Returns whether a facilitator leads the session as a whole, and so can lead no table. */
    boolean chairs(int facilitator, int session) {
        TeamStore.Place place = role(facilitator, session);
        return place != null && place.role() == SessionRole.CHAIR;
    }

    TeamStore.@Nullable Place role(int facilitator, int session) {
        return roles.getOrDefault(sessions.get(session).id(), Map.of())
                .get(pool.get(facilitator).id());
    }

    /** Returns the conflict of interest that keeps a facilitator from a table, if there is one. */
    Optional<Conflict> conflict(int facilitator, int session, int table) {
        long id = pool.get(facilitator).id();
        return conflicts.stream()
                .filter(conflict -> conflict.facilitator() == id)
                .filter(conflict -> conflict.touches(sessions.get(session).title())
                        || (conflict.participant() != null
                                && tables.get(session).get(table).people().contains(conflict.participant())))
                .findFirst();
    }

    /** Returns a language that a table needs and this facilitator does not lead in, if there is one. */
    Optional<String> languageLacking(int facilitator, int session, int table) {
        return tables.get(session).get(table).languages().stream()
                .filter(language -> !pool.get(facilitator).leadsIn(language))
                .findFirst();
    }

    /** Returns the first language that a table needs or is helped in and that this facilitator leads in. */
    Optional<String> languageSpoken(int facilitator, int session, int table) {
        TeamNeeds needs = tables.get(session).get(table);
        return Stream.concat(needs.languages().stream(), needs.helped().stream())
                .filter(language -> pool.get(facilitator).leadsIn(language))
                .findFirst();
    }

    /** Returns whether a facilitator asked for this table, or for a theme of this session. */
    boolean prefers(int facilitator, int session, int table) {
        String title = sessions.get(session).title().toLowerCase(Locale.ROOT);
        return pool.get(facilitator).skills().preferences().stream()
                .map(preference -> preference.toLowerCase(Locale.ROOT))
                .anyMatch(preference -> preference.equals(Integer.toString(table + 1)) || title.contains(preference));
    }
}
