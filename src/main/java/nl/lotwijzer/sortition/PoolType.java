package nl.lotwijzer.sortition;

import java.util.List;

/**
 * Registrants who are interchangeable under the rules: the same category on every criterion, and the same position
 * towards the household rule.
 *
 * @param number the place in {@link Pool#types()}, from 0
 * @param categories the category on each criterion
 * @param householdClass the number of the {@link HouseholdClass}, or {@link #NO_HOUSEHOLD}
 * @param members the registrants, by their place in the pool, ascending; never empty
 */
public record PoolType(int number, List<Integer> categories, int householdClass, List<Integer> members) {

    /** The household class of those who share their household with no other registrant. */
    public static final int NO_HOUSEHOLD = -1;

    /** Copies the lists. */
    public PoolType {
        categories = List.copyOf(categories);
        members = List.copyOf(members);
    }

    /** The number of members, n_t. */
    public int size() {
        return members.size();
    }

    /** Whether the members share their household with another registrant. */
    public boolean sharesHousehold() {
        return householdClass != NO_HOUSEHOLD;
    }
}
