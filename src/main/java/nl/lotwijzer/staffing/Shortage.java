package nl.lotwijzer.staffing;

import java.util.List;
import java.util.Set;

/**
 * Rules that cannot hold together: these places need more people than the rules leave. Each rule is needed for that: without
 * any one of them there would be enough.
 *
 * @param places   what cannot all be filled; with any one place fewer, fewer people would be missing
 * @param needed   how many people it takes
 * @param possible how many the rules leave
 * @param rules    the rules, besides that each place needs somebody of its own; none if there are simply too few people
 */
public record Shortage(List<Place> places, int needed, int possible, Set<Rule> rules) {
    /**
     * A place that needs somebody.
     *
     * @param table a table from 0, or {@link Staffing#RESERVE}
     */
    public record Place(int session, int table) {}

    public Shortage {
        places = List.copyOf(places);
        rules = Set.copyOf(rules);
    }

    /** Returns the sessions in which it is short, in order. */
    public List<Integer> sessions() {
        return places.stream().map(Place::session).distinct().sorted().toList();
    }
}
