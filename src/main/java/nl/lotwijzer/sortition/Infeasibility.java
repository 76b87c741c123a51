package nl.lotwijzer.sortition;

import java.util.List;

/**
 * Why there is no lawful panel.
 *
 * @param contradiction rules that cannot hold together for this pool; without any one of them the rest can
 * @param shortages categories in which the pool alone, or with the household rule, cannot fill the minimum
 */
public record Infeasibility(List<Rule> contradiction, List<Shortage> shortages) {

    /** Copies the lists. */
    public Infeasibility {
        contradiction = List.copyOf(contradiction);
        shortages = List.copyOf(shortages);
    }

    /** Whether the household rule is part of the contradiction. */
    public boolean causedByHouseholds() {
        return contradiction.stream().anyMatch(Rule.OnePerHousehold.class::isInstance);
    }

    /**
     * A category with too few registrants.
     *
     * @param quota the quota whose minimum cannot be met
     * @param registrants how many registrants have the category
     * @param usable the most of them that one panel can hold under the household rule
     */
    public record Shortage(Quota quota, int registrants, int usable) {}
}
