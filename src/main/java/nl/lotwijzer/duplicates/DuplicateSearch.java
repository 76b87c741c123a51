package nl.lotwijzer.duplicates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.lotwijzer.registration.Registrant;

/** Finds registrations that may be of one person, among those who were neither erased nor merged. */
final class DuplicateSearch {
    private static final Comparator<Pair> SUREST_FIRST = Comparator.comparing(Pair::confidence)
            .thenComparing(Comparator.comparingInt(Pair::score).reversed())
            .thenComparing(pair -> pair.one().number())
            .thenComparing(pair -> pair.other().number());

    private DuplicateSearch() {}

    /** Returns the pairs among these people, the surest first; not those of whom both are excluded already. */
    static List<Pair> among(List<Registrant> registrants) {
        List<Profile> profiles = registrants.stream()
                .filter(Predicate.not(Registrant::erased))
                .filter(registrant -> registrant.mergedInto().isEmpty())
                .map(Profile::of)
                .toList();
        NameCounts counts = new NameCounts(profiles);
        Map<Long, Pair> pairs = new HashMap<>();
        new Blocks(profiles).forEach((one, other) -> {
            Profile first = profiles.get(one);
            Profile second = profiles.get(other);
            if (first.registrant().active() || second.registrant().active()) {
                Comparison.of(first, second, counts)
                        .ifPresent(pair -> pairs.put((long) one * Blocks.MOST_PEOPLE + other, pair));
            }
        });
        return pairs.values().stream().sorted(SUREST_FIRST).toList();
    }
}
