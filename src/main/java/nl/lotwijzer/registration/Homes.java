package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.registration.HouseholdChoice.Kind;

/**
 * Who lives together, all told: those at one address and those of one home, and whoever these bring together. Somebody who
 * lives apart is at no address.
 */
final class Homes {
    /** The household that another one is part of; itself if it is part of none. */
    private final Map<Household, Household> partOf = new HashMap<>();

    private Homes() {}

    /** Returns the registrants, who live where their address says, where these choices say they do. */
    static List<Registrant> of(List<Registrant> registrants, List<HouseholdChoice> choices) {
        if (choices.isEmpty()) {
            return registrants;
        }
        Homes homes = new Homes();
        Map<Long, HouseholdChoice> byRegistrant =
                choices.stream().collect(Collectors.toMap(HouseholdChoice::registrant, Function.identity()));
        List<Optional<Household>> stated = new ArrayList<>(registrants.size());
        for (Registrant registrant : registrants) {
            HouseholdChoice choice = byRegistrant.get(registrant.id());
            Optional<Household> house = registrant.household();
            if (choice != null) {
                Household home = Household.chosen(choice.home());
                if (choice.kind() == Kind.TOGETHER) {
                    house.ifPresent(address -> homes.unite(home, address));
                }
                house = Optional.of(home);
            }
            stated.add(house);
        }
        List<Registrant> placed = new ArrayList<>(registrants.size());
        for (int i = 0; i < registrants.size(); i++) {
            Registrant registrant = registrants.get(i);
            placed.add(
                    stated.get(i).map(home -> registrant.in(homes.whole(home))).orElse(registrant));
        }
        return placed;
    }

    /** The code of the whole is the smaller one, so that it does not depend on who was met first. */
    private void unite(Household one, Household other) {
        Household first = whole(one);
        Household second = whole(other);
        if (first.code().compareTo(second.code()) <= 0) {
            partOf.put(second, first);
        } else {
            partOf.put(first, second);
        }
    }

    private Household whole(Household household) {
        Household whole = household;
        Household next = partOf.get(whole);
        while (next != null && !next.equals(whole)) {
            whole = next;
            next = partOf.get(whole);
        }
        return whole;
    }
}
