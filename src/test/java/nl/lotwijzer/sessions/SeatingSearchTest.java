package nl.lotwijzer.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class SeatingSearchTest {
    private static final int[] GROUP = {2, 4, 3, 7, 2};

    @Test
    void tablesDifferByAtMostOneSeat() {
        assertThat(SeatingTask.tableSizes(100, 8))
                .hasSize(13)
                .containsOnly(7, 8)
                .startsWith(8)
                .endsWith(7);
        assertThat(SeatingTask.tableSizes(96, 8)).hasSize(12).containsOnly(8);
        assertThat(SeatingTask.tableSizes(5, 8)).containsExactly(5);
        assertThat(SeatingTask.tableSizes(17, 8)).containsExactly(6, 6, 5);
    }

    /** 200 tiny tasks, of which every seating can be tried: the search finds one of the best. */
    @Test
    void isAsGoodAsTryingEverySeating() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int people = 4 + random.nextInt(5);
            SeatingTask task = task(random, people, 2 + random.nextInt(3), 1 + random.nextInt(3), random.nextInt(3));

            int[] found = new SeatingSearch(task, round, 40_000).run(SeatingProgress.NONE);

            assertThat(new SeatingState(task, found).cost())
                    .as("round %d", round)
                    .isEqualTo(cheapest(task));
        }
    }

    /** What a swap is said to change is what it changes. */
    @Test
    void swapsCostWhatTheyAreSaidToCost() {
        Random random = new Random(11);
        SeatingTask task = task(random, 40, 7, 4, 3);
        SeatingState state = new SeatingState(task, new SeatingSearch(task, 1, 0).run(SeatingProgress.NONE));
        for (int step = 0; step < 2_000; step++) {
            int one = random.nextInt(40);
            int two = random.nextInt(40);
            if (state.tableOf(one) != state.tableOf(two)) {
                state.swap(one, two, state.swapDelta(one, two));
                assertThat(state.cost()).isEqualTo(new SeatingState(task, state.tables()).cost());
            }
        }
    }

    /** A hundred people at thirteen tables, three times: every table mirrors the panel on five criteria, nobody meets twice. */
    @Test
    void seatsAHundredPeopleThreeTimesWithoutARepeat() {
        int[][] met = new int[100][100];
        int[][] categories = categories(new Random(5), 100, 5);
        for (int session = 0; session < 3; session++) {
            SeatingTask task = new SeatingTask(categories, SeatingTask.tableSizes(100, 8), met);

            int[] tableOf = new SeatingSearch(task, session, SeatingSearch.USUAL_STEPS).run(SeatingProgress.NONE);

            assertThat(new SeatingState(task, tableOf).cost())
                    .as("session %d", session)
                    .isZero();
            meet(met, tableOf);
        }
    }

    @Test
    void givesTheSameSeatingForTheSameSeed() {
        SeatingTask task = task(new Random(3), 30, 8, 4, 3);

        int[] first = new SeatingSearch(task, 42, 100_000).run(SeatingProgress.NONE);

        assertThat(new SeatingSearch(task, 42, 100_000).run(SeatingProgress.NONE))
                .isEqualTo(first);
    }

    @Test
    void tellsHowFarItIsAndStopsWhenAsked() {
        SeatingTask task = task(new Random(3), 30, 8, 4, 3);
        List<Long> told = new ArrayList<>();

        new SeatingSearch(task, 42, 10_000).run((done, all) -> told.add(done * 100 / all));

        assertThat(told).isSorted().startsWith(0L).endsWith(100L);
        assertThatThrownBy(() -> new SeatingSearch(task, 42, 10_000).run((done, all) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static SeatingTask task(Random random, int people, int largest, int criteria, int earlier) {
        int[][] met = new int[people][people];
        for (int session = 0; session < earlier; session++) {
            int[] tableOf =
                    random.ints(people, 0, Math.max(2, people / largest)).toArray();
            meet(met, tableOf);
        }
        return new SeatingTask(categories(random, people, criteria), SeatingTask.tableSizes(people, largest), met);
    }

    /** One answer in twenty is missing. */
    private static int[][] categories(Random random, int people, int criteria) {
        int[][] categories = new int[people][criteria];
        for (int person = 0; person < people; person++) {
            int first = 0;
            for (int criterion = 0; criterion < criteria; criterion++) {
                int category = Math.min(random.nextInt(GROUP[criterion]), random.nextInt(GROUP[criterion]));
                categories[person][criterion] = random.nextInt(20) == 0 ? SeatingTask.NONE : first + category;
                first += GROUP[criterion];
            }
        }
        return categories;
    }

    private static void meet(int[][] met, int[] tableOf) {
        for (int one = 0; one < met.length; one++) {
            for (int two = 0; two < met.length; two++) {
                if (one != two && tableOf[one] == tableOf[two]) {
                    met[one][two]++;
                }
            }
        }
    }

    private static long cheapest(SeatingTask task) {
        return cheapest(task, new int[task.people()], new int[task.tables()], 0);
    }

    private static long cheapest(SeatingTask task, int[] tableOf, int[] seated, int person) {
        if (person == task.people()) {
            return new SeatingState(task, tableOf).cost();
        }
        long lowest = Long.MAX_VALUE;
        for (int table = 0; table < task.tables(); table++) {
            if (seated[table] < task.size(table)) {
                seated[table]++;
                tableOf[person] = table;
                lowest = Math.min(lowest, cheapest(task, tableOf, seated, person + 1));
                seated[table]--;
            }
        }
        return lowest;
    }
}
