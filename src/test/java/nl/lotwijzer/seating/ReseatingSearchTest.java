package nl.lotwijzer.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReseatingSearchTest {
    /** 400 small mornings after which every seating is tried: as few moves, and as good a score. */
    @Test
    void movesAsFewAsTryingEverySeatingAndScoresAsWell() throws ContradictionException {
        int found = 0;
        int moves = 0;
        for (int seed = 0; seed < 400; seed++) {
            Morning morning = new Morning(new Random(seed));
            Optional<Reseating> mended;
            try {
                mended = morning.mend(1_000_000);
            } catch (ContradictionException _) {
                mended = Optional.empty();
            }
            EverySeating every = new EverySeating(morning);

            assertThat(mended.isPresent()).as("morning %d", seed).isEqualTo(every.fewest < Integer.MAX_VALUE);
            if (mended.isPresent()) {
                Reseating reseating = mended.get();
                assertThat(reseating.moved()).as("morning %d", seed).hasSize(every.fewest);
                assertThat(reseating.score().cost()).as("morning %d", seed).isEqualTo(every.cheapest);
                assertThat(reseating.bestProven()).as("morning %d", seed).isTrue();
                found++;
                moves += every.fewest;
            }
        }
        assertThat(found).isGreaterThan(200);
        assertThat(moves).isGreaterThan(200);
    }

    /** A small round with people who left, people who came, and rules that the old seats may break. */
    private static final class Morning {
        private final SeatingProblem problem;
        private final Seating current;
        private final int[] least;
        private final int[] most;

        Morning(Random random) {
            int people = 5 + random.nextInt(4);
            int tables = 2 + random.nextInt(2);
            SeatingProblem.Builder builder = SeatingProblem.of(people);
            for (int criterion = random.nextInt(3); criterion > 0; criterion--) {
                builder.criterion(random.ints(people, -1, 3).toArray());
            }
            BitSet present = new BitSet();
            IntStream.range(0, people).filter(_ -> random.nextInt(5) > 0).forEach(present::set);
            builder.round(Round.ofAll(people, TableSizes.over(people, tables)));
            builder.round(new Round(present, TableSizes.over(present.cardinality(), tables)));
            for (int rule = random.nextInt(4); rule > 0; rule--) {
                addRule(builder, random, people, tables);
            }
            problem = builder.build();
            int[][] seats = new int[2][];
            seats[0] = IntStream.range(0, people).map(person -> person % tables).toArray();
            seats[1] = random.ints(people, -1, tables).toArray();
            current = Seating.of(seats);
            int fair = present.cardinality() / tables;
            least = IntStream.range(0, tables)
                    .map(_ -> Math.max(0, fair - random.nextInt(2)))
                    .toArray();
            most = IntStream.range(0, tables)
                    .map(_ -> fair + 1 + random.nextInt(2))
                    .toArray();
        }

        private static void addRule(SeatingProblem.Builder builder, Random random, int people, int tables) {
            int[] chosen = random.ints(0, people).distinct().limit(3).toArray();
            switch (random.nextInt(4)) {
                case 0 -> builder.rule(new SeatingRule.Apart(chosen[0], chosen[1], 1));
                case 1 -> builder.rule(new SeatingRule.Apart(chosen[0], chosen[1]));
                case 2 ->
                    builder.rule(new SeatingRule.Together(
                            Arrays.stream(chosen)
                                    .limit(2 + random.nextInt(2))
                                    .boxed()
                                    .toList(),
                            1));
                default -> builder.rule(new SeatingRule.AtOneOf(chosen[0], List.of(random.nextInt(tables)), 1));
            }
        }

        Optional<Reseating> mend(long steps) throws ContradictionException {
            return ReseatingSearch.reseat(problem, 1, current, least, most, steps);
        }
    }

    /** Tries every seating of a morning. */
    private static final class EverySeating {
        private final Morning morning;
        private final int[] seats;
        private final int[] held;
        private int fewest = Integer.MAX_VALUE;
        private long cheapest = Long.MAX_VALUE;

        EverySeating(Morning morning) {
            this.morning = morning;
            this.seats = new int[morning.problem.people()];
            this.held = new int[morning.least.length];
            Arrays.fill(seats, Seating.NOWHERE);
            seat(0, 0);
        }

        private void seat(int person, int moved) {
            if (moved > fewest) {
                return;
            }
            if (person == seats.length) {
                judge(moved);
            } else if (!morning.problem.round(1).isPresent(person)) {
                seat(person + 1, moved);
            } else {
                int before = morning.current.table(1, person);
                for (int table = 0; table < held.length; table++) {
                    seats[person] = table;
                    held[table]++;
                    seat(person + 1, moved + (before != table && before != Seating.NOWHERE ? 1 : 0));
                    held[table]--;
                }
                seats[person] = Seating.NOWHERE;
            }
        }

        private void judge(int moved) {
            for (int table = 0; table < held.length; table++) {
                if (held[table] < morning.least[table] || held[table] > morning.most[table]) {
                    return;
                }
            }
            SeatingScore score = new LiveSeating(morning.problem, morning.current.with(1, seats)).score();
            if (brokenIn1(morning.current.with(1, seats))) {
                return;
            }
            cheapest = moved < fewest ? score.cost() : Math.min(cheapest, score.cost());
            fewest = moved;
        }

        private boolean brokenIn1(Seating seating) {
            return !new LiveSeating(morning.problem, seating).brokenRules(1).isEmpty();
        }
    }
}
