package nl.lotwijzer.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * Prints how well the solver does, as a Markdown table: seats dealt at random, seats dealt one by one where they cost least,
 * and the solver, over some seeds. Not a test: it takes minutes and reads the clock.
 */
public final class SeatingBenchmark {
    private static final int USUAL_SEEDS = 10;

    private SeatingBenchmark() {}

    /** Runs all cases, with as many seeds as the first argument says; with a second one only those whose name holds it. */
    public static void main(String[] args) throws ContradictionException {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : USUAL_SEEDS;
        String word = args.length > 1 ? args[1] : "";
        print(
                "Geval",
                "Herhalingen: grens",
                "willekeurig",
                "gretig",
                "Lotwijzer",
                "boven de grens",
                "Ernaast: willekeurig",
                "gretig",
                "Lotwijzer",
                "boven de grens",
                "Regels gebroken: willekeurig",
                "gretig",
                "Seconden");
        print("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
        run(word, "100 mensen, 4 rondes, 3 kenmerken", seeds, 5, SeatingCases::hundred);
        run(word, "100 mensen, 6 rondes, 3 kenmerken", seeds, 5, seed -> SeatingCases.hundred(seed, 6));
        run(word, "150 mensen, 8 rondes, regels", seeds, 15, seed -> SeatingCases.hundredAndFifty(seed, false));
        run(
                word,
                "150 mensen, 8 rondes, regels, 3 kenmerken",
                seeds,
                15,
                seed -> SeatingCases.hundredAndFifty(seed, true));
        int[][] golfers = {{8, 4, 5}, {8, 4, 7}, {8, 4, 9}, {5, 4, 5}, {6, 4, 5}, {5, 5, 6}, {8, 8, 9}, {13, 8, 13}};
        for (int[] golf : golfers) {
            run(
                    word,
                    "golfers: %d tafels van %d, %d rondes".formatted(golf[0], golf[1], golf[2]),
                    seeds,
                    5,
                    _ -> SeatingCases.golfers(golf[0], golf[1], golf[2]));
        }
    }

    private static void run(String word, String name, int seeds, int seconds, LongFunction<SeatingProblem> problems)
            throws ContradictionException {
        if (!name.contains(word)) {
            return;
        }
        List<int[]> outcomes = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            SeatingProblem problem = problems.apply(seed);
            long start = System.nanoTime();
            double[] lastBetter = {0};
            long[] lowest = {Long.MAX_VALUE};
            SeatingResult result = new SeatingSolver(problem).solve(seed, Long.MAX_VALUE, (_, best) -> {
                double now = (System.nanoTime() - start) / 1e9;
                lastBetter[0] = best.cost() < lowest[0] ? now : lastBetter[0];
                lowest[0] = best.cost();
                return now < seconds;
            });
            double now = (System.nanoTime() - start) / 1e9;
            times.add(result.score().cost() < lowest[0] ? now : lastBetter[0]);
            if (result.score().broken() > 0) {
                throw new IllegalStateException("A rule is broken: " + name);
            }
            SeatingScore random = Dealing.random(problem, seed);
            SeatingScore greedy = Dealing.greedy(problem, seed);
            outcomes.add(new int[] {
                result.bounds().repeats(),
                random.repeats(),
                greedy.repeats(),
                result.score().repeats(),
                result.score().repeats() - result.bounds().repeats(),
                random.offShare(),
                greedy.offShare(),
                result.score().offShare(),
                result.score().offShare() - result.bounds().offShare(),
                random.broken(),
                greedy.broken(),
            });
        }
        List<String> cells = new ArrayList<>(List.of(name));
        for (int column = 0; column < outcomes.getFirst().length; column++) {
            int at = column;
            cells.add(medianAndWorst(
                    outcomes.stream().mapToInt(outcome -> outcome[at]).sorted().toArray()));
        }
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        cells.add(String.format(Locale.ROOT, "%.1f (%.1f)", sorted[sorted.length / 2], sorted[sorted.length - 1]));
        print(cells.toArray(String[]::new));
    }

    private static String medianAndWorst(int[] sorted) {
        int median = sorted[sorted.length / 2];
        int worst = sorted[sorted.length - 1];
        return median == worst ? Integer.toString(median) : median + " (" + worst + ")";
    }

    private static void print(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }

    /** Seats dealt without a search; the rules are obeyed where that is easy. */
    private static final class Dealing {
        private Dealing() {}

        static SeatingScore random(SeatingProblem problem, long seed) {
            SeededRandom random = new SeededRandom(seed);
            int[][] tables = new int[problem.rounds().size()][];
            for (int round = 0; round < tables.length; round++) {
                int[] seats = seats(problem.round(round));
                random.shuffle(seats);
                tables[round] = seats;
            }
            return new SeatingSolver(problem).score(Seating.of(tables));
        }

        /** Round by round, those with a rule first and then in random order, to the table with a seat left that costs least. */
        static SeatingScore greedy(SeatingProblem problem, long seed) {
            SeededRandom random = new SeededRandom(seed);
            int[][] nobody = new int[problem.rounds().size()][problem.people()];
            Arrays.stream(nobody).forEach(round -> Arrays.fill(round, Seating.NOWHERE));
            LiveSeating live = new LiveSeating(problem, Seating.of(nobody));
            for (int round = 0; round < nobody.length; round++) {
                int[] shuffled = problem.round(round).people();
                random.shuffle(shuffled);
                int[] order = Arrays.stream(shuffled)
                        .boxed()
                        .sorted(Comparator.comparing(person -> rulesAbout(problem, person) == 0))
                        .mapToInt(Integer::intValue)
                        .toArray();
                for (int person : order) {
                    live.move(round, person, cheapest(problem, live, round, person));
                }
            }
            return live.score();
        }

        private static long rulesAbout(SeatingProblem problem, int person) {
            return problem.rules().stream()
                    .filter(rule -> rule.people().contains(person))
                    .count();
        }

        private static int cheapest(SeatingProblem problem, LiveSeating live, int round, int person) {
            int best = Seating.NOWHERE;
            long lowest = Long.MAX_VALUE;
            for (int table = 0; table < problem.round(round).tables(); table++) {
                if (live.peopleAt(round, table).size() < problem.round(round).size(table)) {
                    ScoreChange change = live.moveDelta(round, person, table);
                    long cost = change.broken() * 1_000_000L + change.cost();
                    if (cost < lowest) {
                        lowest = cost;
                        best = table;
                    }
                }
            }
            return best;
        }

        private static int[] seats(Round round) {
            return IntStream.range(0, round.tables())
                    .flatMap(table -> IntStream.range(0, round.size(table)).map(_ -> table))
                    .toArray();
        }
    }
}
