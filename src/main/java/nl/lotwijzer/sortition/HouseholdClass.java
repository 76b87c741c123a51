package nl.lotwijzer.sortition;

import java.util.List;

/**
 * All households whose members have, taken together, the same categories. A panel may hold at most one member of a
 * household, so at most {@code households} members of the types of the class.
 *
 * @param number the place in {@link Pool#householdClasses()}, from 0
 * @param households the number of households in the class, 1 or more
 * @param types the numbers of the types of the class, ascending
 */
public record HouseholdClass(int number, int households, List<Integer> types) {

    /** Copies the list. */
    public HouseholdClass {
        types = List.copyOf(types);
    }
}
