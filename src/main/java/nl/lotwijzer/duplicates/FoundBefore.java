package nl.lotwijzer.duplicates;

import java.util.List;
import nl.lotwijzer.registration.Registrant;
import org.jspecify.annotations.Nullable;

/** What was found last, as long as the registrants are the same: most changes of a project are not about them. */
final class FoundBefore {
    private record Found(List<Registrant> among, List<Pair> pairs) {}

    private @Nullable Found last;

    @SuppressWarnings("ReferenceEquality") // Another list with the same people costs more to compare than to search.
    synchronized List<Pair> among(List<Registrant> registrants) {
        Found before = last;
        if (before != null && before.among() == registrants) {
            return before.pairs();
        }
        List<Pair> pairs = DuplicateSearch.among(registrants);
        last = new Found(registrants, pairs);
        return pairs;
    }
}
