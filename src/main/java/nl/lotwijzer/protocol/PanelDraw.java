package nl.lotwijzer.protocol;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sits on the panel, once the row is known: within a type of single registrants the lowest lots, within a household
 * class at most one member of each household, as LW1 says under Randomness.
 */
public final class PanelDraw {
    private PanelDraw() {}

    /**
     * Registrants who are interchangeable, and the seats that the drawn row gives them.
     *
     * @param code           the type's code
     * @param householdClass the class of households to which all its members' households belong; null for a type of
     *                       registrants who have no fellow registrant at home
     * @param members        the registrants of this type
     * @param seats          how many of them are drawn, 0 … the number of members
     */
    public record TypeSeats(String code, @Nullable String householdClass, List<Member> members, int seats) {
        public TypeSeats {
            members = List.copyOf(members);
            if (seats < 0 || seats > members.size()) {
                throw new IllegalArgumentException(
                        "Type " + code + " has " + members.size() + " members and cannot fill " + seats + " seats");
            }
            if (householdClass != null && members.stream().anyMatch(member -> member.household() == null)) {
                throw new IllegalArgumentException(
                        "Type " + code + " is of a household class, but not every member has a household");
            }
        }
    }

    /**
     * A registrant as the draw knows one.
     *
     * @param number    the registration number, unique in the pool
     * @param household the household's code; null where it plays no part
     */
    public record Member(String number, @Nullable String household) {}

    /**
     * Draws the panel of one row.
     *
     * @param types every type of the pool in canonical order, which decides the order within a household class
     * @return the registration numbers of the panel, sorted
     * @throws IllegalArgumentException if a registrant stands in two types, or a household class has more seats than
     *                                  households, so that the row was not lawful
     */
    public static List<String> select(Seed seed, List<TypeSeats> types) {
        checkUnique(types);
        List<String> panel = new ArrayList<>();
        Map<String, List<TypeSeats>> classes = new LinkedHashMap<>();
        for (TypeSeats type : types) {
            if (type.householdClass() == null) {
                type.members().stream()
                        .map(Member::number)
                        .sorted(byLot(seed))
                        .limit(type.seats())
                        .forEach(panel::add);
            } else {
                classes.computeIfAbsent(type.householdClass(), name -> new ArrayList<>())
                        .add(type);
            }
        }
        classes.forEach((name, members) -> panel.addAll(ofHouseholdClass(seed, name, members)));
        return panel.stream().sorted().toList();
    }

    /** Returns the numbers in the order of their lots, the lowest first: the order in which seats are given. */
    public static List<String> inLotOrder(Seed seed, Iterable<String> registrationNumbers) {
        List<String> ordered = new ArrayList<>();
        registrationNumbers.forEach(ordered::add);
        ordered.sort(byLot(seed));
        return List.copyOf(ordered);
    }

    private static List<String> ofHouseholdClass(Seed seed, String name, List<TypeSeats> types) {
        List<String> households = types.stream()
                .flatMap(type -> type.members().stream())
                .map(member -> Objects.requireNonNull(member.household(), "checked when the type was made"))
                .distinct()
                .sorted(comparing(seed::householdLot).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> drawn = new ArrayList<>();
        int next = 0;
        for (TypeSeats type : types) {
            if (next + type.seats() > households.size()) {
                throw new IllegalArgumentException("Household class " + name + " has more seats than households");
            }
            for (String household : households.subList(next, next + type.seats())) {
                drawn.add(lowestLot(seed, type, household));
            }
            next += type.seats();
        }
        return drawn;
    }

    private static String lowestLot(Seed seed, TypeSeats type, String household) {
        return type.members().stream()
                .filter(member -> household.equals(member.household()))
                .map(Member::number)
                .min(byLot(seed))
                .orElseThrow(() ->
                        new IllegalArgumentException("A household of the class has no member of type " + type.code()));
    }

    private static Comparator<String> byLot(Seed seed) {
        return comparing(seed::lot).thenComparing(Comparator.naturalOrder());
    }

    private static void checkUnique(List<TypeSeats> types) {
        Set<String> seen = new HashSet<>();
        for (TypeSeats type : types) {
            for (Member member : type.members()) {
                if (!seen.add(member.number())) {
                    throw new IllegalArgumentException("Registered twice: " + member.number());
                }
            }
        }
    }
}
