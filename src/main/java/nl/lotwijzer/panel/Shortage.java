package nl.lotwijzer.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which categories of a panel are hard to fill: those that need everybody, or all but one, who has not answered yet. */
final class Shortage {
    private static final int SPARE = 1;

    private final Map<String, List<Representation>> narrow;

    Shortage(Panel panel) {
        narrow = panel.representation().stream()
                .filter(one -> one.confirmed() < one.min() && slack(one) <= SPARE)
                .collect(Collectors.groupingBy(Representation::criterion));
    }

    /** Returns how many who have not answered yet may say no before the category falls short. */
    static int slack(Representation one) {
        return one.confirmed() + one.open() - one.min();
    }

    /** Returns the hardest category that somebody with these categories helps to fill. */
    Optional<Representation> of(Map<String, String> categories) {
        return categories.entrySet().stream()
                .flatMap(category -> narrow.getOrDefault(category.getKey(), List.of()).stream()
                        .filter(one -> one.category().equals(category.getValue())))
                .min(Comparator.comparingInt(Shortage::slack));
    }
}
