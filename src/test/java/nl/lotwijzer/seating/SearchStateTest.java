package nl.lotwijzer.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchStateTest {
    /** The search keeps its costs swap by swap; they stay those that the live score counts anew. */
    @Test
    void swapsCostWhatTheyAreSaidToCost() throws ContradictionException {
        SeatingProblem problem = SeatingCases.hundred(1);
        SearchTask task = new SearchTask(problem);
        Random random = new Random(11);
        int[][] start = new SeatingSolver(problem)
                .solve(1, 10, SeatingProgress.NONE)
                .seating()
                .copy();
        SearchState state = new SearchState(task, start);
        for (int step = 0; step < 3_000; step++) {
            int round = random.nextInt(4);
            int one = random.nextInt(100);
            int two = random.nextInt(100);
            if (state.table(round, one) != state.table(round, two)) {
                state.swap(round, one, two, state.swapDelta(round, one, two));
                int table = random.nextInt(13);
                assertThat(state.meetings().cost(round, one, table))
                        .isEqualTo(state.meetings().costNow(round, one, table));
            }
        }
        assertThat(state.cost())
                .isEqualTo(new SeatingSolver(problem)
                        .score(Seating.of(state.tables()))
                        .cost());
    }
}
