package nl.lotwijzer.sessions;

import java.util.Set;

/**
 * A rule that a table plan does not keep.
 *
 * @param people those who sit where the rule does not want them, by id
 */
public record BrokenRule(TableRule rule, Set<Long> people) {
    public BrokenRule {
        people = Set.copyOf(people);
    }
}
