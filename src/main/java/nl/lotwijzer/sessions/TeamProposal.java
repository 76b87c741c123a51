package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds facilitators for the tables of one session that have none. */
final class TeamProposal {
    private final long session;
    private final List<TeamStore.Place> team;
    private final List<TeamStore.Place> changed = new ArrayList<>();

    TeamProposal(long session, List<TeamStore.Place> team) {
        this.session = session;
        this.team = new ArrayList<>(team);
    }

    /** @param candidates those who can come, the first to be asked first; whoever has a role already is passed over */
    void fill(int tables, List<Long> candidates) {
        List<Integer> open = openTables(tables);
        List<TeamStore.Place> waiting = team.stream()
                .filter(place -> place.role() == SessionRole.TABLE && (place.table() == null || place.table() > tables))
                .toList();
        for (TeamStore.Place place : waiting) {
            if (!open.isEmpty()) {
                put(place.facilitator(), SessionRole.TABLE, open.removeFirst());
            }
        }
        List<Long> free = new ArrayList<>(candidates);
        free.removeIf(candidate -> team.stream().anyMatch(place -> place.facilitator() == candidate));
        while (!open.isEmpty() && !free.isEmpty()) {
            put(free.removeFirst(), SessionRole.TABLE, open.removeFirst());
        }
        if (!free.isEmpty() && team.stream().noneMatch(place -> place.role() == SessionRole.RESERVE)) {
            put(free.removeFirst(), SessionRole.RESERVE, null);
        }
    }

    /** Returns the places that are new or other than before, in the order in which they were found. */
    List<TeamStore.Place> changed() {
        return List.copyOf(changed);
    }

    int tablesLeft(int tables) {
        return openTables(tables).size();
    }

    private List<Integer> openTables(int tables) {
        return IntStream.rangeClosed(1, tables)
                .filter(table -> team.stream().noneMatch(place -> place.table() != null && place.table() == table))
                .boxed()
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private void put(long facilitator, SessionRole role, @Nullable Integer table) {
        TeamStore.Place place = new TeamStore.Place(session, facilitator, role, table);
        team.removeIf(other -> other.facilitator() == facilitator);
        team.add(place);
        changed.add(place);
    }
}
