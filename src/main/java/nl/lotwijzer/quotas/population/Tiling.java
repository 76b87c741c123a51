package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;

/**
 * Covers ages by bands that lie end to end, so that every age counts once, whatever totals and subtotals stand among the
 * bands. Of all ways the one is taken with the fewest figures missing, and of those the one with the fewest bands.
 */
final class Tiling {
    /** Where single years go on until here or further, as Statbel's do, nobody is older than the last. */
    private static final int OLDEST = 95;

    private final List<Integer> members;
    private final Map<Integer, AgeRange> ranges = new HashMap<>();
    private final IntToLongFunction missing;

    private record Way(long missing, int pieces, int before, int last) {
        boolean worseThan(long otherMissing, int otherPieces) {
            return missing > otherMissing || (missing == otherMissing && pieces > otherPieces);
        }
    }

    /**
     * @param members places in the dimension, those about no age aside
     * @param missing of a place, how many of its figures are missing
     */
    Tiling(Dimension dimension, List<Integer> members, IntToLongFunction missing) {
        List<Integer> aged = new ArrayList<>();
        for (int member : members) {
            dimension.members().get(member).ages().ifPresent(ages -> {
                aged.add(member);
                ranges.put(member, ages);
            });
        }
        int top = ranges.values().stream().mapToInt(AgeRange::to).max().orElse(0);
        if (top != AgeRange.OPEN && top >= OLDEST) {
            ranges.replaceAll((member, ages) -> ages.to() == top ? AgeRange.from(ages.from()) : ages);
        }
        this.members = List.copyOf(aged);
        this.missing = missing;
    }

    /** Returns the members that cover exactly these ages, youngest first; nothing if none do. */
    Optional<List<Integer>> of(AgeRange wanted) {
        NavigableMap<Integer, Way> ways = ways(wanted.from(), wanted.to());
        if (!ways.containsKey(wanted.to())) {
            return Optional.empty();
        }
        List<Integer> way = new ArrayList<>();
        int end = wanted.to();
        while (end != wanted.from()) {
            Way step = Objects.requireNonNull(ways.get(end));
            way.add(step.last);
            end = step.before;
        }
        Collections.reverse(way);
        return Optional.of(way);
    }

    /** Returns the age up to which everybody from this age on can be counted; that age itself if nobody can. */
    int reach(int from) {
        return ways(from, AgeRange.OPEN).lastKey();
    }

    /** Returns the ages at which a band begins. */
    SortedSet<Integer> starts() {
        TreeSet<Integer> starts = new TreeSet<>();
        ranges.values().forEach(range -> starts.add(range.from()));
        return starts;
    }

    private NavigableMap<Integer, Way> ways(int from, int to) {
        Map<Integer, List<Integer>> beginning = new HashMap<>();
        for (int member : members) {
            beginning
                    .computeIfAbsent(range(member).from(), _ -> new ArrayList<>())
                    .add(member);
        }
        NavigableMap<Integer, Way> ways = new TreeMap<>();
        ways.put(from, new Way(0, 0, from, -1));
        Integer age = from;
        while (age != null && age < to) {
            Way here = Objects.requireNonNull(ways.get(age));
            for (int member : beginning.getOrDefault(age, List.of())) {
                int end = range(member).to();
                if (end > to) {
                    continue;
                }
                long without = here.missing + missing.applyAsLong(member);
                Way known = ways.get(end);
                if (known == null || known.worseThan(without, here.pieces + 1)) {
                    ways.put(end, new Way(without, here.pieces + 1, age, member));
                }
            }
            age = ways.higherKey(age);
        }
        return ways;
    }

    private AgeRange range(int member) {
        return Objects.requireNonNull(ranges.get(member));
    }
}
