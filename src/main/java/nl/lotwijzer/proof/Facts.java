package nl.lotwijzer.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes a panel lawful, in numbers alone. The rules are numbered: 0 is the size of the panel, then come the quotas,
 * then the classes of households, then whatever inequalities were proved on top of them.
 *
 * @param seats the seats of a panel, k
 * @param quotas the quotas, in the order of their numbers
 * @param types the types of registrants
 * @param households the number of households in each class of households; a panel has at most one seat for each
 */
public record Facts(int seats, List<Quota> quotas, List<Type> types, List<Integer> households) {

    /** The rule that a panel has exactly so many seats. */
    public static final int SIZE_RULE = 0;

    /** Copies the lists. */
    public Facts {
        quotas = List.copyOf(quotas);
        types = List.copyOf(types);
        households = List.copyOf(households);
    }

    /**
     * The seats that a category may have.
     *
     * @param criterion the number of the criterion, from 0
     * @param category the number of the category within the criterion, from 0
     * @param min the fewest seats
     * @param max the most seats
     */
    public record Quota(int criterion, int category, int min, int max) {}

    /**
     * Registrants whom the rules do not tell apart.
     *
     * @param members how many there are, n_t
     * @param categories their category on each criterion
     * @param householdClass the number of the class of households they live in, or −1
     */
    public record Type(int members, List<Integer> categories, int householdClass) {
        /** Copies the list. */
        public Type {
            categories = List.copyOf(categories);
        }
    }

    /** The number of rules, apart from the inequalities proved on top of them. */
    public int rules() {
        return 1 + quotas.size() + households.size();
    }

    /** The number of the rule of a quota, by its place in {@link #quotas()}. */
    public int ruleOfQuota(int quota) {
        return 1 + quota;
    }

    /** The number of the rule of a class of households. */
    public int ruleOfHouseholds(int householdClass) {
        return 1 + quotas.size() + householdClass;
    }

    /** The fewest seats that a rule allows the types it counts. */
    public int least(int rule) {
        if (rule == SIZE_RULE) {
            return seats;
        }
        return rule <= quotas.size() ? quotas.get(rule - 1).min() : 0;
    }

    /** The most seats that a rule allows the types it counts. */
    public int most(int rule) {
        if (rule == SIZE_RULE) {
            return seats;
        }
        return Math.min(
                seats, rule <= quotas.size() ? quotas.get(rule - 1).max() : households.get(rule - 1 - quotas.size()));
    }

    /** The rules that count the seats of a type, ascending. */
    public List<Integer> rulesOn(int type) {
        Type counted = types.get(type);
        List<Integer> rules = new ArrayList<>();
        rules.add(SIZE_RULE);
        for (int quota = 0; quota < quotas.size(); quota++) {
            Quota one = quotas.get(quota);
            if (counted.categories().get(one.criterion()) == one.category()) {
                rules.add(ruleOfQuota(quota));
            }
        }
        if (counted.householdClass() >= 0) {
            rules.add(ruleOfHouseholds(counted.householdClass()));
        }
        return rules;
    }

    /** The most seats that a type can have in one panel, whatever the quotas. */
    public int capacity(int type) {
        Type counted = types.get(type);
        int homes = counted.householdClass() < 0 ? counted.members() : households.get(counted.householdClass());
        return Math.min(seats, Math.min(counted.members(), homes));
    }
}
