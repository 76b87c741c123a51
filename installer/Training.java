import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Has the program show every screen of the example, with many more people, once and keeps what Java learnt of that in a cache, which is put in the
 * package and makes its starts quick. The cache holds classes of the program and of Java, and nothing of the example.
 */
final class Training {
    private static final int SECONDS = 240;

    /** How often the 452 people of the example are repeated. */
    private static final int TIMES = 60;

    private Training() {}

    /**
     * Trains the program.
     *
     * @return whether there is a cache now; not where there is no display to show the program on, which is said
     */
    static boolean run(Path program, Path cache) throws IOException, InterruptedException {
        List<String> display = display();
        if (display == null) {
            System.err.println("There is no display and no xvfb-run, so the package gets no cache and starts slowly.");
            return false;
        }
        Path folder = Files.createTempDirectory("lotwijzer-training-");
        try {
            Package.run(List.of(program.toString(), "demo", folder.resolve("example").toString()));
            Path project = project(folder.resolve("example"));
            enlarge(project);
            Path times = folder.resolve("times");
            List<String> command = new ArrayList<>(display);
            command.add(program.toString());
            command.add(project.toString());
            String options = "-XX:AOTCacheOutput=%s -Xlog:aot=off -Xlog:cds=off -Dlotwijzer.config=%s -Dlotwijzer.startTimes=%s -Dlotwijzer.startTimes.walk=true"
                    .formatted(cache.toAbsolutePath(), folder.resolve("config"), times);
            Package.run(command, Map.of("JAVA_TOOL_OPTIONS", options), SECONDS);
            if (!Files.readString(times).contains("walked")) {
                throw new IOException("The program ended before it had shown its screens");
            }
            return Files.exists(cache);
        } finally {
            Package.delete(folder);
        }
    }

    /** What takes time in a large project only is learnt from a large one. */
    private static void enlarge(Path project) throws IOException, InterruptedException {
        Package.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "lib", "*").toString(),
                Path.of("installer", "Enlarge.java").toString(),
                project.toString(),
                Integer.toString(TIMES)));
    }

    private static Path project(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".beraad"))
                    .filter(file -> !file.toString().contains("reservekopie"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The example has no project"));
        }
    }

    /** Returns what goes before the program so that it has a display, or null where there is none. */
    private static List<String> display() throws InterruptedException {
        if (Package.SYSTEM != Package.Platform.LINUX || System.getenv("DISPLAY") != null) {
            return List.of();
        }
        try {
            Process asked = new ProcessBuilder("which", "xvfb-run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return asked.waitFor() == 0 ? List.of("xvfb-run", "-a", "-s", "-screen 0 1280x800x24") : null;
        } catch (IOException e) {
            return null;
        }
    }
}
