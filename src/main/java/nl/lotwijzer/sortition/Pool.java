package nl.lotwijzer.sortition;

import java.util.Arrays;
import java.util.List;

/**
 * The registrants, grouped into types. The order of types and of household classes follows from the categories alone,
 * so the order in which registrants were entered changes nothing but who is called what.
 */
public final class Pool {

    private final int criteria;
    private final int[] typeOf;
    private final List<PoolType> types;
    private final List<HouseholdClass> householdClasses;

    private Pool(int criteria, int[] typeOf, List<PoolType> types, List<HouseholdClass> householdClasses) {
        this.criteria = criteria;
        this.typeOf = typeOf;
        this.types = List.copyOf(types);
        this.householdClasses = List.copyOf(householdClasses);
    }

    /**
     * Groups registrants.
     *
     * @param categories for each registrant the category, 0 or more, on each criterion
     * @param households for each registrant a number that fellow members of the household share, or −1 for no
     *     household; give −1 for everybody to leave the household rule off
     */
    public static Pool of(int[][] categories, int[] households) {
        if (categories.length != households.length) {
            throw new IllegalArgumentException(
                    categories.length + " registrants but " + households.length + " households");
        }
        int criteria = categories.length == 0 ? 0 : categories[0].length;
        for (int[] answers : categories) {
            if (answers.length != criteria || Arrays.stream(answers).anyMatch(answer -> answer < 0)) {
                throw new IllegalArgumentException("every registrant needs one category, 0 or more, per criterion");
            }
        }
        return new PoolGrouping(criteria, categories, households).group();
    }

    static Pool of(int criteria, int[] typeOf, List<PoolType> types, List<HouseholdClass> householdClasses) {
        return new Pool(criteria, typeOf, types, householdClasses);
    }

    /** The number of registrants, n. */
    public int size() {
        return typeOf.length;
    }

    /** The number of criteria. */
    public int criteria() {
        return criteria;
    }

    /** The types, in canonical order. */
    public List<PoolType> types() {
        return types;
    }

    /** The classes of households with two or more registrants, in canonical order. */
    public List<HouseholdClass> householdClasses() {
        return householdClasses;
    }

    /** The number of the type of a registrant. */
    public int typeOf(int registrant) {
        return typeOf[registrant];
    }

    /** The most seats that a type can have in one panel. */
    int capacity(PoolType type) {
        return type.sharesHousehold()
                ? Math.min(
                        type.size(), householdClasses.get(type.householdClass()).households())
                : type.size();
    }
}
