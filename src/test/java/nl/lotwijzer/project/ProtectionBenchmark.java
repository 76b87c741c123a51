package nl.lotwijzer.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.lotwijzer.vault.KeyCost;
import nl.lotwijzer.vault.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What the first copy of a day and a password cost when a project is opened and changed. Argument: a project's file, of
 * which a copy is used.
 */
public final class ProtectionBenchmark {
    private static final int ROUNDS = 7;
    private static final String PASSWORD = "zeven paarse fietsen bij de sluis";
    private static final Actor SOMEBODY = new Actor("Meting", "");

    private ProtectionBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("protection");
        try {
            Path file = Files.copy(Path.of(arguments[0]), folder.resolve("meting.beraad"));
            Map<String, List<Long>> times = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                rounds(times, "plain", file, null);
            }
            try (Project project = Project.open(file, SOMEBODY, Clock.systemDefaultZone())) {
                project.protection().protect(PASSWORD, KeyCost.USUAL);
            }
            for (int round = 0; round < ROUNDS; round++) {
                rounds(times, "protected", file, PASSWORD);
            }
            times.forEach((what, nanos) -> {
                List<Long> sorted = nanos.stream().sorted().toList();
                System.out.printf(
                        "%-32s median %d ms (%d to %d)%n",
                        what,
                        sorted.get(sorted.size() / 2) / 1_000_000,
                        sorted.getFirst() / 1_000_000,
                        sorted.getLast() / 1_000_000);
            });
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void rounds(Map<String, List<Long>> times, String kind, Path file, @Nullable String password)
            throws Exception {
        for (Path copy : Backups.of(file)) {
            Files.delete(copy);
        }
        time(times, kind + ", first of a day", file, password);
        time(times, kind + ", later that day", file, password);
    }

    private static void time(Map<String, List<Long>> times, String what, Path file, @Nullable String password)
            throws Exception {
        long begin = System.nanoTime();
        try (Secret secret = password == null ? null : Secret.password(password);
                Project project = Project.open(file, SOMEBODY, Clock.systemDefaultZone(), secret)) {
            long open = System.nanoTime();
            times.computeIfAbsent(what, _ -> new ArrayList<>()).add(open - begin);
            project.changeDetails(project.details());
            times.computeIfAbsent(what + ", a change", _ -> new ArrayList<>()).add(System.nanoTime() - open);
        }
    }
}
