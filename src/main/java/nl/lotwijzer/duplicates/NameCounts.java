package nl.lotwijzer.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many registrants have a first name: a name that several have is no typing error. */
final class NameCounts {
    private static final int IN_USE = 3;

    private final Map<String, Integer> counts = new HashMap<>();

    NameCounts(List<Profile> profiles) {
        profiles.forEach(profile -> counts.merge(profile.names().calling(), 1, Integer::sum));
    }

    boolean bothInUse(Names one, Names other) {
        return inUse(one) && inUse(other);
    }

    /** Returns whether the one is a name and the other, which nobody else has, may be that name mistyped. */
    boolean oneInUse(Names one, Names other) {
        return inUse(one) != inUse(other);
    }

    private boolean inUse(Names names) {
        return counts.getOrDefault(names.calling(), 0) >= IN_USE;
    }
}
