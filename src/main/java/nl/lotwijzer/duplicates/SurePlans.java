package nl.lotwijzer.duplicates;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lotwijzer.registration.MergePlan;
import nl.lotwijzer.registration.Registrant;

/** Which registration of somebody stays, and the plans for all who are certain. */
final class SurePlans {
    /** The one that takes part, then the one that came first. */
    private static final Comparator<Registrant> STAYS = Comparator.comparing((Registrant one) -> !one.active())
            .thenComparing(
                    one -> one.form().registeredAt(), Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(Registrant::number);

    private SurePlans() {}

    static MergePlan of(Pair pair) {
        return STAYS.compare(pair.one(), pair.other()) <= 0
                ? MergePlan.filling(pair.one(), pair.other())
                : MergePlan.filling(pair.other(), pair.one());
    }

    /**
     * Returns the plans for all pairs that are certain and of which nobody is excluded; who registered three times is merged
     * into one. What is missing is taken from the first that has it.
     */
    static List<MergePlan> ofCertain(List<Pair> pairs) {
        Map<Long, Registrant> people = new LinkedHashMap<>();
        Map<Long, Long> groups = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.confidence() == Confidence.CERTAIN
                    && pair.one().active()
                    && pair.other().active()) {
                people.put(pair.one().id(), pair.one());
                people.put(pair.other().id(), pair.other());
                groups.put(
                        group(groups, pair.other().id()),
                        group(groups, pair.one().id()));
            }
        }
        Map<Long, List<Registrant>> members = new LinkedHashMap<>();
        people.values()
                .forEach(person -> members.computeIfAbsent(group(groups, person.id()), group -> new ArrayList<>())
                        .add(person));
        List<MergePlan> plans = new ArrayList<>();
        members.values().forEach(group -> plans.addAll(plans(group)));
        return plans;
    }

    private static List<MergePlan> plans(List<Registrant> group) {
        List<Registrant> ordered = group.stream().sorted(STAYS).toList();
        Registrant kept = ordered.getFirst();
        Set<String> taken = new HashSet<>();
        List<MergePlan> plans = new ArrayList<>();
        for (Registrant other : ordered.subList(1, ordered.size())) {
            Set<String> missing = new HashSet<>(MergePlan.filling(kept, other).taken());
            missing.removeAll(taken);
            if (taken.stream().anyMatch(MergePlan.ADDRESS::contains)) {
                MergePlan.ADDRESS.forEach(missing::remove); // One address, not halves of two.
            }
            taken.addAll(missing);
            plans.add(new MergePlan(kept, other, missing));
        }
        return plans;
    }

    private static long group(Map<Long, Long> groups, long person) {
        long group = person;
        while (groups.containsKey(group) && groups.get(group) != group) {
            group = groups.get(group);
        }
        return group;
    }
}
