package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.lotwijzer.sortition.Progress;

/** How long the verdict takes that follows the typing, for pools of several sizes: milliseconds, the middle of nine. */
final class FeasibilityBenchmark {
    private FeasibilityBenchmark() {}

    public static void main(String[] arguments) {
        System.out.printf("%10s %12s %12s%n", "people", "feasible ms", "not ms");
        for (int people : new int[] {1_000, 10_000, 50_000}) {
            System.out.printf("%10d %12.1f %12.1f%n", people, middle(input(people, 20)), middle(input(people, 26)));
        }
    }

    private static double middle(SelectionInput input) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 9; round++) {
            long start = System.nanoTime();
            Feasibility.possible(input, Progress.NONE);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().toList().get(4);
    }

    /** Five criteria of five categories, skewed, a third of the people two to a household, a hundred seats. */
    private static SelectionInput input(int people, int min) {
        List<Criterion> criteria = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            List<Category> categories = new ArrayList<>();
            for (int category = 0; category < 5; category++) {
                categories.add(new Category(category, "c" + category, 0, number == 0 ? min : 18, 30));
            }
            criteria.add(new Criterion(number, "k" + number, categories));
        }
        Random random = new Random(1);
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            candidates.add(new Candidate(
                    "R" + number,
                    Map.of(
                            "k0",
                            answer(random),
                            "k1",
                            answer(random),
                            "k2",
                            answer(random),
                            "k3",
                            answer(random),
                            "k4",
                            answer(random)),
                    number % 3 == 0 ? "" : "h" + number / 6));
        }
        return SelectionInput.of(100, true, criteria, candidates);
    }

    private static String answer(Random random) {
        return "c" + Math.min(4, (int) Math.abs(random.nextGaussian() * 2));
    }
}
