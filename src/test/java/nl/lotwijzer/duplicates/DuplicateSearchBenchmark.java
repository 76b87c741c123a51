package nl.lotwijzer.duplicates;

import java.util.List;
import java.util.Locale;
import nl.lotwijzer.registration.Registrant;

/** How long finding duplicates takes, and how much memory, by the number of registrants. */
final class DuplicateSearchBenchmark {
    private static final int TIMES = 4;

    private DuplicateSearchBenchmark() {}

    public static void main(String[] arguments) {
        System.out.printf("%12s %8s %10s %12s%n", "registrants", "pairs", "seconds", "MiB more");
        for (int size : new int[] {2_000, 20_000, 50_000, 100_000}) {
            List<Registrant> registrants = new TruePeople(size, 1).registrants();
            double best = Double.MAX_VALUE;
            long memory = 0;
            int pairs = 0;
            for (int i = 0; i < TIMES; i++) {
                System.gc();
                long before = used();
                long start = System.nanoTime();
                pairs = DuplicateSearch.among(registrants).size();
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
                memory = Math.max(memory, used() - before);
            }
            System.out.printf(Locale.ROOT, "%12d %8d %10.2f %12d%n", registrants.size(), pairs, best, memory >> 20);
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
