package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.lotwijzer.project.Project;

/** At which table everybody sits, for who stands at the door: nothing of how good the plan is. */
public final class TableNumbers {
    /** Stands where somebody has no seat in a round. */
    public static final int NONE = 0;

    private final Project project;

    public TableNumbers(Project project) {
        this.project = project;
    }

    /**
     * Returns the table of each participant who has one at a session, round after round; {@link #NONE} for a round without
     * a seat.
     */
    public Map<Long, List<Integer>> of(long session) {
        return project.read(handle -> {
            SeatStore store = new SeatStore(handle);
            int rounds = store.size(session).map(SeatStore.Size::rounds).orElse(0);
            Map<Long, List<Integer>> tables = new HashMap<>();
            for (int round = 1; round <= rounds; round++) {
                SortedMap<Long, Integer> seats = store.seats(session, round);
                for (Map.Entry<Long, Integer> seat : seats.entrySet()) {
                    List<Integer> known = tables.computeIfAbsent(seat.getKey(), id -> new ArrayList<>());
                    while (known.size() < round - 1) {
                        known.add(NONE);
                    }
                    known.add(seat.getValue());
                }
            }
            return tables;
        });
    }
}
