package nl.lotwijzer.sessions;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.seating.SeatingSolver;

/**
 * What is to be seated, and how long the search may take.
 *
 * @param sessions by id; all their rounds are sought at once
 * @param rounds   how many rounds each of them gets, from 1 to {@value TablePlans#MOST_ROUNDS}; empty for as many as it has
 *                 now, or one
 * @param steps    the most steps to search; the search ends before if nothing can be better
 */
public record ArrangeOrder(List<Long> sessions, Optional<Integer> rounds, long steps) {
    /** Steps after which a search usually gains little more; some seconds for a hundred people. */
    public static final long USUAL_STEPS = SeatingSolver.USUAL_STEPS;

    public ArrangeOrder {
        sessions = List.copyOf(sessions);
    }

    /** Returns the order to seat people at these sessions, with the rounds they have and the usual number of steps. */
    public static ArrangeOrder of(Long... sessions) {
        return of(List.of(sessions));
    }

    /** As {@link #of(Long...)}. */
    public static ArrangeOrder of(List<Long> sessions) {
        return new ArrangeOrder(sessions, Optional.empty(), USUAL_STEPS);
    }

    /** Returns the same with this many rounds. */
    public ArrangeOrder rounds(int number) {
        return new ArrangeOrder(sessions, Optional.of(number), steps);
    }

    /** Returns the same with at most this many steps. */
    public ArrangeOrder steps(long most) {
        return new ArrangeOrder(sessions, rounds, most);
    }
}
