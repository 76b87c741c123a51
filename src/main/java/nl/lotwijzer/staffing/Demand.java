package nl.lotwijzer.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How many of some places can be filled when only some of the rules count, by a largest flow; and, when not all can, a set of
 * places that together know too few people (Hall 1935).
 */
final class Demand {
    private final StaffingProblem problem;
    private final List<Shortage.Place> places;
    private final Set<Rule> rules;
    private final CostFlow flow;

    /** @param rules the rules that count; experience counts as: only experienced ones may fill a place */
    Demand(StaffingProblem problem, List<Shortage.Place> places, Set<Rule> rules) {
        this.problem = problem;
        this.places = places;
        this.rules = rules;
        int people = problem.facilitators();
        int sessions = problem.sessions();
        int firstPlace = 1 + people * (1 + sessions);
        flow = new CostFlow(firstPlace + places.size() + 1);
        int mask = rules.stream().mapToInt(Rule::bit).reduce(0, (one, other) -> one | other);
        for (int person = 0; person < people; person++) {
            if (rules.contains(Rule.EXPERIENCE) && !problem.experienced(person)) {
                continue;
            }
            int most = rules.contains(Rule.MOST_SESSIONS) ? problem.most(person) : sessions;
            flow.arc(0, 1 + person, most, 0);
            for (int session = 0; session < sessions; session++) {
                flow.arc(1 + person, 1 + people + person * sessions + session, 1, 0);
            }
            for (int place = 0; place < places.size(); place++) {
                if (may(person, places.get(place), mask)) {
                    int turn =
                            1 + people + person * sessions + places.get(place).session();
                    flow.arc(turn, firstPlace + place, 1, 0);
                }
            }
        }
        for (int place = 0; place < places.size(); place++) {
            flow.arc(firstPlace + place, firstPlace + places.size(), 1, 0);
        }
        flow.run(0, firstPlace + places.size());
    }

    private boolean may(int person, Shortage.Place place, int mask) {
        boolean chosen = problem.fixed(person, place.session()) == place.table();
        return (chosen && rules.contains(Rule.FIXED))
                || (problem.obstacles(person, place.session(), place.table()) & mask) == 0;
    }

    int possible() {
        return flow.flow();
    }

    boolean enough() {
        return possible() >= places.size();
    }

    /** Returns places that together can be filled by fewer people than there are places; none if all can be filled. */
    List<Shortage.Place> tight() {
        int firstPlace = 1 + problem.facilitators() * (1 + problem.sessions());
        boolean[] reached = flow.reachable(0);
        List<Shortage.Place> tight = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            if (!reached[firstPlace + place] && !enough()) {
                tight.add(places.get(place));
            }
        }
        return tight;
    }
}
