package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts registrants into types and households into classes, by what they are and never by when they came. */
final class PoolGrouping {

    private static final Comparator<List<Integer>> BY_NUMBERS = (one, other) -> Arrays.compare(
            one.stream().mapToInt(Integer::intValue).toArray(),
            other.stream().mapToInt(Integer::intValue).toArray());

    private final int criteria;
    private final int[][] categories;
    private final int[] households;

    PoolGrouping(int criteria, int[][] categories, int[] households) {
        this.criteria = criteria;
        this.categories = categories;
        this.households = households;
    }

    Pool group() {
        List<List<List<Integer>>> classes =
                new ArrayList<>(householdsByMembers().values());
        int[] classOf = new int[categories.length];
        Arrays.fill(classOf, PoolType.NO_HOUSEHOLD);
        for (int number = 0; number < classes.size(); number++) {
            for (List<Integer> household : classes.get(number)) {
                for (int registrant : household) {
                    classOf[registrant] = number;
                }
            }
        }
        return assemble(typesByPosition(classOf), classes, classOf);
    }

    /** Households with several registrants, under the sorted categories of all their members. */
    private Map<List<Integer>, List<List<Integer>>> householdsByMembers() {
        Map<Integer, List<Integer>> byNumber = new TreeMap<>();
        for (int registrant = 0; registrant < households.length; registrant++) {
            if (households[registrant] >= 0) {
                byNumber.computeIfAbsent(households[registrant], _ -> new ArrayList<>())
                        .add(registrant);
            }
        }
        Map<List<Integer>, List<List<Integer>>> byMembers = new TreeMap<>(BY_NUMBERS);
        for (List<Integer> members : byNumber.values()) {
            if (members.size() > 1) {
                byMembers
                        .computeIfAbsent(signature(members), _ -> new ArrayList<>())
                        .add(members);
            }
        }
        return byMembers;
    }

    private List<Integer> signature(List<Integer> members) {
        return members.stream()
                .map(member -> categoriesOf(member))
                .sorted(BY_NUMBERS)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Registrants under their categories followed by their household class. */
    private Map<List<Integer>, List<Integer>> typesByPosition(int[] classOf) {
        Map<List<Integer>, List<Integer>> byPosition = new TreeMap<>(BY_NUMBERS);
        for (int registrant = 0; registrant < categories.length; registrant++) {
            List<Integer> position = new ArrayList<>(categoriesOf(registrant));
            position.add(classOf[registrant]);
            byPosition.computeIfAbsent(position, _ -> new ArrayList<>()).add(registrant);
        }
        return byPosition;
    }

    private Pool assemble(
            Map<List<Integer>, List<Integer>> membersByPosition, List<List<List<Integer>>> classes, int[] classOf) {
        int[] typeOf = new int[categories.length];
        List<PoolType> types = new ArrayList<>();
        List<List<Integer>> typesOfClass = new ArrayList<>();
        classes.forEach(_ -> typesOfClass.add(new ArrayList<>()));
        for (List<Integer> members : membersByPosition.values()) {
            int first = members.getFirst();
            int number = types.size();
            types.add(new PoolType(number, categoriesOf(first), classOf[first], members));
            members.forEach(member -> typeOf[member] = number);
            if (classOf[first] != PoolType.NO_HOUSEHOLD) {
                typesOfClass.get(classOf[first]).add(number);
            }
        }
        List<HouseholdClass> householdClasses = new ArrayList<>();
        for (int number = 0; number < classes.size(); number++) {
            householdClasses.add(new HouseholdClass(number, classes.get(number).size(), typesOfClass.get(number)));
        }
        return Pool.of(criteria, typeOf, types, householdClasses);
    }

    private List<Integer> categoriesOf(int registrant) {
        return Arrays.stream(categories[registrant]).boxed().toList();
    }
}
