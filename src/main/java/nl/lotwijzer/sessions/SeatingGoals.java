package nl.lotwijzer.sessions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a good seating is to reach, and what each of that weighs.
 *
 * @param mirror by criterion, in their order, what it weighs that every table mirrors the group on it
 * @param meet   what it weighs that people sit with others than before
 */
public record SeatingGoals(Map<String, GoalWeight> mirror, GoalWeight meet) {
    public SeatingGoals {
        mirror = Collections.unmodifiableMap(new LinkedHashMap<>(mirror));
    }

    /** Returns the criteria that count, in their order. */
    public List<String> criteria() {
        return mirror.entrySet().stream()
                .filter(entry -> entry.getValue() != GoalWeight.NONE)
                .map(Map.Entry::getKey)
                .toList();
    }
}
