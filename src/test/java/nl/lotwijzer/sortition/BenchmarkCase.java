package nl.lotwijzer.sortition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pool that is measured.
 *
 * @param source the folder of a pool with known answers, or empty for a pool of {@link RealisticPool}
 * @param seed chosen before anything was tuned, and never changed since: the line number, or 11 in the growth table
 */
@SuppressWarnings("ArrayRecordComponent")
record BenchmarkCase(String name, String source, int n, int k, int[] sizes, double sharing, int room, long seed) {

    private static final int[] SEVEN = {8, 2, 5, 4, 3, 3, 2};

    /** The cases, the known pools first. */
    static List<BenchmarkCase> all() {
        List<BenchmarkCase> cases = new ArrayList<>();
        cases.add(known("fixture150/22", "sortition-algorithms-150", 150, 22));
        cases.add(known("example200/20", "example-small", 200, 20));
        cases.add(known("example2000/200", "example-large", 2000, 200));
        cases.add(made("452/100loose", 452, 100, new int[] {6, 2, 4, 3, 3}, 0.15, 1, 1));
        cases.add(made("452/100", 452, 100, new int[] {6, 2, 4, 3, 3}, 0.15, 0, 2));
        cases.add(made("150/22", 150, 22, new int[] {8, 2, 4, 4}, 0, 0, 3));
        cases.add(made("825/75", 825, 75, new int[] {8, 2, 5, 4}, 0, 0, 4));
        cases.add(made("312/35", 312, 35, new int[] {5, 2, 4, 3, 3, 2}, 0, 0, 5));
        cases.add(made("239/30", 239, 30, new int[] {5, 2, 4, 3, 3, 2, 2}, 0, 0, 6));
        cases.add(made("321/30", 321, 30, new int[] {5, 2, 4, 3, 3, 2, 2, 3}, 0, 0, 7));
        cases.add(made("1000/100shared", 1000, 100, new int[] {8, 2, 5, 4, 3}, 0.3, 0, 8));
        cases.add(made("1727/110", 1727, 110, SEVEN, 0, 0, 9));
        cases.add(made("10000/150", 10_000, 150, SEVEN, 0, 0, 10));
        cases.add(made("50000/500", 50_000, 500, SEVEN, 0, 0, 11));
        cases.add(made("10000/150shared", 10_000, 150, SEVEN, 0.4, 0, 12));
        cases.add(made("50000/500shared", 50_000, 500, SEVEN, 0.2, 0, 13));
        for (int n : new int[] {500, 1000, 2000, 5000, 10_000, 20_000, 50_000}) {
            cases.add(made("growth" + n, n, Math.max(40, n / 100), SEVEN, 0, 0, 11));
        }
        return cases;
    }

    private static BenchmarkCase known(String name, String source, int n, int k) {
        return new BenchmarkCase(name, source, n, k, new int[0], 0, 0, 0);
    }

    private static BenchmarkCase made(String name, int n, int k, int[] sizes, double sharing, int room, long seed) {
        return new BenchmarkCase(name, "", n, k, sizes, sharing, room, seed);
    }

    /** The pool and its rules. */
    RealisticPool make() throws IOException {
        if (source.isEmpty()) {
            return RealisticPool.of(seed, n, k, sizes, sharing, room);
        }
        Instance instance =
                source.startsWith("example") ? Instances.example(source) : Instances.sortitionAlgorithms150();
        int[] nobodyShares = new int[instance.pool().size()];
        Arrays.fill(nobodyShares, -1);
        return new RealisticPool(instance.pool(), instance.rules(k), nobodyShares);
    }

    /**
     * Writes the pool as files that the command {@code select} and the Python library sortition-algorithms both read:
     * {@code features.csv} and {@code candidates.csv}, the household in the column {@code primary_address1}.
     */
    void write(Path folder) throws IOException {
        RealisticPool made = make();
        Files.createDirectories(folder);
        List<String> features = new ArrayList<>(List.of("feature,value,min,max"));
        for (Quota quota : made.rules().quotas()) {
            features.add("criterion%d,category%d,%d,%d"
                    .formatted(quota.criterion(), quota.category(), quota.min(), quota.max()));
        }
        Files.write(folder.resolve("features.csv"), features);
        List<String> lines = new ArrayList<>();
        StringBuilder header = new StringBuilder("nationbuilder_id,primary_address1,primary_zip");
        for (int criterion = 0; criterion < made.pool().criteria(); criterion++) {
            header.append(",criterion").append(criterion);
        }
        lines.add(header.toString());
        for (int i = 0; i < made.pool().size(); i++) {
            // whoever shares with nobody still has an address of his own, for a blank one is a household elsewhere
            int household = made.households()[i];
            StringBuilder line = new StringBuilder("p" + i)
                    .append(household >= 0 ? ",home" + household : ",own" + i)
                    .append(",1");
            for (int category : made.pool().types().get(made.pool().typeOf(i)).categories()) {
                line.append(",category").append(category);
            }
            lines.add(line.toString());
        }
        Files.write(folder.resolve("candidates.csv"), lines);
    }
}
