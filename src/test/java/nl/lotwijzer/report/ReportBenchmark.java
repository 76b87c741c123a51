package nl.lotwijzer.report;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.LargeSeason;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.pack.Packs;

/**
 * How long the reports take of a project with many registrants, a panel of 400 and twelve sessions: computing one, which
 * is also what its preview takes, and writing it as a workbook. Run it with {@code -Xmx1g} to see that it stays below a
 * gigabyte; the first argument is the number of registrants, 50,000 by default. The first round also loads classes, as
 * the first report of a day does.
 */
public final class ReportBenchmark {
    private static final int ROUNDS = 2;
    private static final List<Pack> PACKS = List.of(Pack.LOTTERY, Pack.STEERING, Pack.COUNCIL);
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private ReportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int registrants = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        Path folder = Files.createTempDirectory("reports");
        try (Project project = WorkedProject.empty(folder)) {
            long begin = System.nanoTime();
            LargeSeason.fill(project, folder, registrants);
            System.out.printf(Locale.ROOT, "The project took %.1f s to make%n", seconds(begin));
            System.out.println(
                    "| pack | round | rows | computing s | writing s | in all s | peak of heap MB | file kB |");
            for (int round = 1; round <= ROUNDS; round++) {
                for (Pack pack : PACKS) {
                    measure(project, pack, round);
                }
            }
        } finally {
            remove(folder);
        }
    }

    private static void measure(Project project, Pack pack, int round) throws UserException {
        System.gc();
        POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
        Packs packs = new Packs(project);
        long begin = System.nanoTime();
        Report report = packs.make(packs.whole(pack, Language.DUTCH));
        double computing = seconds(begin);
        int bytes = Packs.bytes(report, FileKind.XLSX).length;
        double all = seconds(begin);
        // The pools may have had their peaks at different times, so this is not less than there was at any time.
        long peak =
                POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.1f | %d | %d |%n",
                pack,
                round,
                rows(report),
                computing,
                all - computing,
                all,
                peak >> 20,
                bytes >> 10);
    }

    private static int rows(Report report) {
        return report.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .mapToInt(block ->
                        block instanceof Block.Table table ? table.rows().size() : 0)
                .sum();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void remove(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
