package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.person.HomeAddress;

/**
 * Something about who lives together that a person should look at.
 *
 * @param people those whom it is about, in the order of their numbers
 */
public record HouseholdDoubt(Kind kind, List<Registrant> people) {
    /** The most people at one address that raise no question. */
    public static final int MOST_AT_ONE_ADDRESS = 8;

    /** What is odd. */
    public enum Kind {
        /** More than {@value #MOST_AT_ONE_ADDRESS} at one address: a care home or a student house. */
        CROWDED,
        /** One name and one street, and numbers that differ in one digit or have two swapped: a typing error. */
        NUMBERS_ALIKE,
        /** One name and one number, and one with an addition that the other does not have, or has otherwise. */
        OTHER_ADDITION
    }

    private record Placed(Registrant registrant, HomeAddress home) {}

    static List<HouseholdDoubt> about(List<Registrant> registrants) {
        Map<HomeAddress, List<Registrant>> houses = new LinkedHashMap<>();
        Map<String, List<Placed>> sameNameInStreet = new LinkedHashMap<>();
        for (Registrant registrant : registrants) {
            Optional<HomeAddress> home = HomeAddress.of(registrant.address());
            if (home.isPresent()) {
                houses.computeIfAbsent(home.get(), at -> new ArrayList<>()).add(registrant);
                String name = ComparedText.letters(registrant.lastName());
                if (!name.isEmpty()) {
                    sameNameInStreet
                            .computeIfAbsent(home.get().street() + "\t" + name, key -> new ArrayList<>())
                            .add(new Placed(registrant, home.get()));
                }
            }
        }
        List<HouseholdDoubt> doubts = new ArrayList<>();
        houses.values().stream()
                .filter(people -> people.size() > MOST_AT_ONE_ADDRESS)
                .forEach(people -> doubts.add(new HouseholdDoubt(Kind.CROWDED, List.copyOf(people))));
        sameNameInStreet.values().forEach(people -> addPairs(people, doubts));
        return doubts;
    }

    private static void addPairs(List<Placed> people, List<HouseholdDoubt> doubts) {
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                HomeAddress one = people.get(i).home();
                HomeAddress other = people.get(j).home();
                List<Registrant> both =
                        List.of(people.get(i).registrant(), people.get(j).registrant());
                if (one.number().equals(other.number()) && !one.part().equals(other.part())) {
                    doubts.add(new HouseholdDoubt(Kind.OTHER_ADDITION, both));
                } else if (one.part().equals(other.part()) && alike(one.number(), other.number())) {
                    doubts.add(new HouseholdDoubt(Kind.NUMBERS_ALIKE, both));
                }
            }
        }
    }

    /** Returns whether two numbers of two digits or more differ in two swapped digits, or one digit that was left out. */
    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        if (one.length() == other.length()) {
            int first = 0;
            while (one.charAt(first) == other.charAt(first)) {
                first++;
            }
            return first + 1 < one.length()
                    && one.charAt(first) == other.charAt(first + 1)
                    && one.charAt(first + 1) == other.charAt(first)
                    && one.substring(first + 2).equals(other.substring(first + 2));
        }
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        if (shorter.length() < 2 || longer.length() != shorter.length() + 1) {
            return false;
        }
        for (int left = 0; left < longer.length(); left++) {
            if ((longer.substring(0, left) + longer.substring(left + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
