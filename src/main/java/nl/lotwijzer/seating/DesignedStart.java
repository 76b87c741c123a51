package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A start for the search taken from a {@link Design}. People are put into its columns in the order of their categories, so
 * that each table, which has one of each column, mirrors the group to begin with; then people change places for as long as
 * that brings shares nearer. Rules, absence and sizes of tables are not looked at: whoever deals the seats heeds them.
 */
final class DesignedStart {
    private static final int PASSES = 40;

    private final SearchTask task;
    private final Design design;
    private final int[] personAt;

    private DesignedStart(SearchTask task, Design design, SeededRandom random) {
        this.task = task;
        this.design = design;
        this.personAt = places(random);
    }

    /** Returns the tables that people wish for, per round; empty if there is no design for this problem. */
    static Optional<int[][]> wishes(SearchTask task, SeededRandom random) {
        SeatingProblem problem = task.problem();
        if (problem.rounds().isEmpty()) {
            return Optional.empty();
        }
        int tables = problem.round(0).tables();
        int seats = problem.rounds().stream()
                .flatMapToInt(round -> Arrays.stream(round.sizes()))
                .max()
                .orElse(0);
        boolean alike = problem.rounds().stream().allMatch(round -> round.tables() == tables);
        return Design.of(tables, seats)
                .filter(design -> alike && design.places() >= task.people() && design.rounds() >= task.rounds())
                .map(design -> new DesignedStart(task, design, random).improved(random));
    }

    /** Places that stay empty are in the last column, so that no table misses more than one. */
    private int[] places(SeededRandom random) {
        int[] shuffled = IntStream.range(0, task.people()).toArray();
        random.shuffle(shuffled);
        int[] places = new int[design.places()];
        Arrays.fill(places, Seating.NOWHERE);
        int[] sorted = Arrays.stream(shuffled)
                .boxed()
                .sorted(Comparator.comparing(task::categoriesOf, Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, places, 0, sorted.length);
        return places;
    }

    private int[][] improved(SeededRandom random) {
        int[][] tableOf = new int[task.rounds()][task.people()];
        int[][][] seats = new int[task.rounds()][][];
        for (int round = 0; round < tableOf.length; round++) {
            for (int place = 0; place < personAt.length; place++) {
                if (personAt[place] != Seating.NOWHERE) {
                    tableOf[round][personAt[place]] = design.table(round, place);
                }
            }
            int[] ofRound = tableOf[round];
            seats[round] = IntStream.range(0, task.tables(round))
                    .mapToObj(table -> IntStream.range(0, task.people())
                            .filter(person -> ofRound[person] == table)
                            .toArray())
                    .toArray(int[][]::new);
        }
        exchange(tableOf, new ShareTable(task, seats), random);
        return tableOf;
    }

    private void exchange(int[][] tableOf, ShareTable shares, SeededRandom random) {
        int people = task.people();
        int steps = task.problem().criteria() == 0 ? 0 : PASSES * people * people;
        for (int step = 0; step < steps; step++) {
            int one = random.below(people);
            int two = random.below(people);
            if (one != two && delta(tableOf, shares, one, two) <= 0) {
                for (int round = 0; round < tableOf.length; round++) {
                    int here = tableOf[round][one];
                    int there = tableOf[round][two];
                    if (here != there) {
                        shares.replace(round, here, two, one);
                        shares.replace(round, there, one, two);
                    }
                    tableOf[round][one] = there;
                    tableOf[round][two] = here;
                }
            }
        }
    }

    private static int delta(int[][] tableOf, ShareTable shares, int one, int two) {
        int delta = 0;
        for (int round = 0; round < tableOf.length; round++) {
            int here = tableOf[round][one];
            int there = tableOf[round][two];
            if (here != there) {
                delta += shares.replaceDelta(round, here, two, one) + shares.replaceDelta(round, there, one, two);
            }
        }
        return delta;
    }
}
