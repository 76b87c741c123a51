package nl.lotwijzer.sessions;

import java.util.List;

/**
 * What a good seating is to reach, and what that weighs.
 *
 * @param criteria the criteria of the panel on which tables are to mirror the group, in their order
 * @param mirror   what it weighs that every table mirrors the group
 * @param meet     what it weighs that people sit with others than before
 */
public record SeatingGoals(List<String> criteria, GoalWeight mirror, GoalWeight meet) {
    public SeatingGoals {
        criteria = List.copyOf(criteria);
    }
}
