package nl.lotwijzer.evaluation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups are too small to show. A group of fewer than five could be recognised. So could one that is left out by
 * itself, by taking the others off the total; so what is left out must hold five people together as well.
 */
public final class SmallGroups {
    /** The fewest answers of which anything is shown. */
    public static final int LEAST = 5;

    private SmallGroups() {}

    /** Returns the groups that stay hidden, of groups that share nobody, by their sizes. */
    static Set<String> hidden(Map<String, Integer> sizes) {
        Set<String> hidden = new HashSet<>();
        int together = 0;
        List<Map.Entry<String, Integer>> bySize = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .toList();
        for (Map.Entry<String, Integer> group : bySize) {
            if (group.getValue() < LEAST || (together > 0 && together < LEAST)) {
                hidden.add(group.getKey());
                together += group.getValue();
            }
        }
        return hidden;
    }
}
