package nl.lotwijzer.sortition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the engine. A program, not a test; the pools with known answers need {@code -Dlotwijzer.instances=FOLDER}.
 *
 * <pre>
 * SelectionBenchmark warm  [NAME] [RUNS]   medians in one process, after twelve seconds of runs that do not count
 * SelectionBenchmark cold  [NAME] [RUNS]   medians over processes of their own, start of Java included
 * SelectionBenchmark once   NAME           one run, as such a process does it
 * SelectionBenchmark write  NAME FOLDER    the pool as CSV
 * </pre>
 *
 * NAME is the beginning of the names of {@link BenchmarkCase#all()}: {@code growth} gives the table of growth with n.
 */
@SuppressWarnings("SystemOut")
final class SelectionBenchmark {

    /** Nanoseconds of runs that do not count, one run at least. */
    private static final long WARM_UP = 12_000_000_000L;

    private SelectionBenchmark() {}

    /** Does what the class comment says. */
    public static void main(String[] arguments) throws IOException, InterruptedException, InfeasibleException {
        String mode = arguments.length > 0 ? arguments[0] : "warm";
        String name = arguments.length > 1 ? arguments[1] : "";
        List<BenchmarkCase> cases = BenchmarkCase.all().stream()
                .filter(each -> each.name().startsWith(name))
                .toList();
        if (mode.equals("write")) {
            exactly(cases, name).write(Path.of(arguments[2]));
        } else if (mode.equals("once")) {
            BenchmarkCase what = exactly(cases, name);
            BenchmarkRun run = BenchmarkRun.of(what);
            System.out.printf(
                    Locale.ROOT,
                    "%.6f smallest chance%n",
                    run.result().smallestChance().toDouble());
            System.out.printf("%d MB of memory in the process at most%n", BenchmarkRun.processMegabytes());
        } else {
            int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
            System.out.println("medians of " + runs + " runs, " + mode);
            System.out.println(mode.equals("cold") ? "case             wall s" : BenchmarkRun.HEADER);
            for (BenchmarkCase each : cases) {
                System.out.println(mode.equals("cold") ? cold(each, runs) : warm(each, runs));
            }
            System.out.println(BenchmarkRun.processMegabytes() + " MB of memory in this process at most");
        }
    }

    private static BenchmarkCase exactly(List<BenchmarkCase> cases, String name) {
        return cases.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case is called " + name));
    }

    private static String warm(BenchmarkCase what, int runs) throws IOException, InfeasibleException {
        long begin = System.nanoTime();
        BenchmarkRun last = BenchmarkRun.of(what);
        while (System.nanoTime() - begin < WARM_UP) {
            last = BenchmarkRun.of(what);
        }
        List<Double> cpu = new ArrayList<>();
        List<Double> wall = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            last = BenchmarkRun.of(what);
            cpu.add(last.cpu());
            wall.add(last.wall());
        }
        return last.line(what, median(cpu), median(wall));
    }

    private static String cold(BenchmarkCase what, int runs) throws IOException, InterruptedException {
        List<Double> wall = new ArrayList<>();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-Dlotwijzer.instances=" + System.getProperty("lotwijzer.instances", ""),
                "-cp",
                System.getProperty("java.class.path"),
                SelectionBenchmark.class.getName(),
                "once",
                what.name());
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            int answer = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (answer != 0) {
                throw new IllegalStateException(what.name() + " failed in a process of its own");
            }
            wall.add((System.nanoTime() - start) / 1e9);
        }
        return String.format(Locale.ROOT, "%-15s %7.2f", what.name(), median(wall));
    }

    private static double median(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
