package nl.lotwijzer.sortition;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.proof.Fraction;

/**
 * One run of the engine, with table and proof.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of all processors for the whole process meanwhile: the compiler's and the garbage collector's too
 * @param heap the most megabytes of heap in use, rubbish not yet collected among them
 */
record BenchmarkRun(SelectionResult result, double wall, double cpu, long heap) {

    /** Runs a case with 1,000 rows. */
    static BenchmarkRun of(BenchmarkCase what) throws IOException, InfeasibleException {
        RealisticPool made = what.make();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        SelectionResult result = Selection.compute(made.pool(), made.rules(), 1000, Progress.NONE);
        long end = System.nanoTime();
        long heap =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new BenchmarkRun(result, (end - start) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9, heap >> 20);
    }

    /** The largest distance of a chance in the table from the ideal one, times the number of rows. */
    double rowsOff() {
        Fraction off = Fraction.ZERO;
        for (PoolType type : result.pool().types()) {
            Fraction distance = result.chance(type)
                    .minus(result.ideals().get(type.number()))
                    .magnitude();
            off = distance.compareTo(off) > 0 ? distance : off;
        }
        return off.toDouble() * result.table().rows();
    }

    /** Whether somebody could have a chance and has none. */
    boolean leavesSomebodyOut() {
        return result.pool().types().stream()
                .anyMatch(type -> result.ideals().get(type.number()).signum() > 0
                        && result.chance(type).signum() == 0);
    }

    /** Whether the pool is no trifle: five levels or more, which also means that not everybody has k/n. */
    boolean counts() {
        return result.levels().size() >= 5;
    }

    /** The most megabytes that the process has had since it began; 0 where the system does not say. */
    static long processMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    static final String HEADER =
            "case              n      k  types  rows levels cuts  smallest  bound     gap       off*m"
                    + "    cpu s  wall s  heap MB";

    /** A line of the table that {@link #HEADER} heads, with other seconds than its own. */
    String line(BenchmarkCase what, double medianCpu, double medianWall) {
        return String.format(
                        Locale.ROOT,
                        "%-15s %6d %5d %6d %5d %6d %4d  %.6f  %.6f  %.6f  %6.4f %8.2f %7.2f %6d",
                        what.name(),
                        result.pool().size(),
                        what.k(),
                        result.pool().types().size(),
                        new PanelModel(result.pool(), result.rules()).rows(),
                        result.levels().size(),
                        result.cuts(),
                        result.smallestChance().toDouble(),
                        result.bound().toDouble(),
                        result.gap().toDouble(),
                        rowsOff(),
                        medianCpu,
                        medianWall,
                        heap)
                + "  " + result.optimality()
                + (leavesSomebodyOut() ? "  SOMEBODY HAS NO CHANCE" : "")
                + (counts() ? "" : "  (does not count: fewer than five levels)");
    }
}
