package nl.lotwijzer.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.lotwijzer.desktop.overview.OverviewReading;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;

/**
 * Where the time goes when a large project is opened: the file itself, the state of every place in the navigation, the
 * facts of the overview. Arguments: the project's file, made when it is not there; how many registered for it. What the
 * packaged program takes from a double-click to the overview, the benchmark of the start measures.
 */
public final class OpeningBenchmark {
    private static final int ROUNDS = 5;
    private static final Actor SOMEBODY = new Actor("Meting", "");

    private OpeningBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            make(file, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000);
        }
        System.out.printf("%s: %,d bytes%n", file.getFileName(), Files.size(file));
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            try (Project project = Project.open(file, SOMEBODY, Clock.systemDefaultZone())) {
                times.computeIfAbsent("open", _ -> new ArrayList<>()).add(System.nanoTime() - begin);
                for (ScreenEntry entry : Screens.all()) {
                    time(times, entry.place().name(), () -> entry.state().apply(project));
                }
                time(times, "overview", () -> OverviewReading.of(project));
            }
        }
        times.forEach(Frames::print);
    }

    private static void time(Map<String, List<Long>> times, String what, Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        times.computeIfAbsent(what, _ -> new ArrayList<>()).add(System.nanoTime() - begin);
    }

    private static void make(Path file, int registrants) throws Exception {
        Path folder = Files.createTempDirectory("opening");
        try (Project project = Project.create(
                file,
                new ProjectDetails("METING", "Burgerberaad Groot", "Gemeente Groot", "Hoe snel gaat het open?", 400),
                SOMEBODY,
                Clock.systemDefaultZone())) {
            LargeSeason.fill(project, folder, registrants);
        }
    }
}
