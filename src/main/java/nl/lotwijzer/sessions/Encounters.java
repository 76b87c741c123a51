package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who sat at a table with whom at earlier sessions, and in other rounds of the same one. */
public final class Encounters {
    private final Map<Long, Map<Long, List<Integer>>> sessionsOf = new HashMap<>();

    Encounters() {}

    /** Notes that these people sat at one table at the session with this number. */
    void note(int session, Collection<Long> table) {
        for (long one : table) {
            for (long other : table) {
                if (one != other) {
                    sessionsOf
                            .computeIfAbsent(one, id -> new HashMap<>())
                            .computeIfAbsent(other, id -> new ArrayList<>())
                            .add(session);
                }
            }
        }
    }

    /** Returns the numbers of the sessions at which these two participants sat at one table, in order. */
    public List<Integer> between(long one, long other) {
        return sessionsOf.getOrDefault(one, Map.of()).getOrDefault(other, List.of()).stream()
                .distinct()
                .toList();
    }

    /** Returns in how many rounds these two participants sat at one table. */
    public int times(long one, long other) {
        return sessionsOf
                .getOrDefault(one, Map.of())
                .getOrDefault(other, List.of())
                .size();
    }
}
