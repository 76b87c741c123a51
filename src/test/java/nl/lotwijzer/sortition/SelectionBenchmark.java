package nl.lotwijzer.sortition;

import java.util.List;
import java.util.Locale;
import nl.lotwijzer.proof.Fraction;

/** Prints how long realistic pools take. A program, not a test: {@code SelectionBenchmark [name] [runs]}. */
final class SelectionBenchmark {

    private record Case(String name, int n, int k, int[] sizes, double sharing, int room, long seed) {}

    private static final List<Case> CASES = List.of(
            new Case("452/100", 452, 100, new int[] {6, 2, 4, 3, 3}, 0.15, 1, 1),
            new Case("452/100", 452, 100, new int[] {6, 2, 4, 3, 3}, 0.15, 0, 2),
            new Case("150/22", 150, 22, new int[] {8, 2, 4, 4}, 0, 0, 3),
            new Case("825/75", 825, 75, new int[] {8, 2, 5, 4}, 0, 0, 4),
            new Case("312/35", 312, 35, new int[] {5, 2, 4, 3, 3, 2}, 0, 0, 5),
            new Case("239/30", 239, 30, new int[] {5, 2, 4, 3, 3, 2, 2}, 0, 0, 6),
            new Case("321/30", 321, 30, new int[] {5, 2, 4, 3, 3, 2, 2, 3}, 0, 0, 7),
            new Case("1000/100", 1000, 100, new int[] {8, 2, 5, 4, 3}, 0.3, 0, 8),
            new Case("1727/110", 1727, 110, new int[] {8, 2, 5, 4, 3, 3, 2}, 0, 0, 9),
            new Case("10000/150", 10_000, 150, new int[] {8, 2, 5, 4, 3, 3, 2}, 0, 0, 10),
            new Case("50000/500", 50_000, 500, new int[] {8, 2, 5, 4, 3, 3, 2}, 0, 0, 11));

    private SelectionBenchmark() {}

    /** Runs the cases whose name begins with the first argument, so many times. */
    public static void main(String[] arguments) {
        String wanted = arguments.length > 0 ? arguments[0] : "";
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        System.out.println("n/k            types rows  levels cuts  smallest  bound     largest off by  seconds");
        for (Case each : CASES) {
            for (int run = 0; run < runs && each.name().startsWith(wanted); run++) {
                print(each);
            }
        }
    }

    @SuppressWarnings("SystemOut")
    private static void print(Case each) {
        RealisticPool made =
                RealisticPool.of(each.seed(), each.n(), each.k(), each.sizes(), each.sharing(), each.room());
        long start = System.nanoTime();
        try {
            SelectionResult result = Selection.compute(made.pool(), made.rules(), 1000, Progress.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            Fraction off = Fraction.ZERO;
            for (PoolType type : result.pool().types()) {
                Fraction distance = result.chance(type)
                        .minus(result.ideals().get(type.number()))
                        .magnitude();
                off = distance.compareTo(off) > 0 ? distance : off;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %5d %4d %6d %5d  %.6f  %.6f  %.4f  %.5f %7.2f  %s%n",
                    each.name(),
                    made.pool().types().size(),
                    new PanelModel(made.pool(), made.rules()).rows(),
                    result.levels().size(),
                    result.cuts(),
                    result.smallestChance().toDouble(),
                    result.bound().toDouble(),
                    result.levels().getLast().chance().toDouble(),
                    off.toDouble(),
                    seconds,
                    result.phases().stream()
                            .map(time -> String.format(Locale.ROOT, "%s %.2f", time.phase(), time.seconds()))
                            .toList());
        } catch (InfeasibleException e) {
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %5d infeasible: %s %.2f%n",
                    each.name(),
                    made.pool().types().size(),
                    e.getMessage(),
                    (System.nanoTime() - start) / 1e9);
        }
    }
}
