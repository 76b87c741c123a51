import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Starts the packaged program as a person does, with a project, and tells how long it takes: from the start of the process
 * to the frame in which the window, and then the overview of the project, can be used. The last time it keeps a picture of
 * the screen, {@code target/installer/window.png}, and fails if there is nothing on it.
 *
 * <p>Words: the program, the project, how often. With {@code cold} after that, Linux is asked before each start to forget
 * what it keeps of files in memory, which only root may. With {@code window} the project is opened from the window that has
 * been there for some seconds, and the time of that is told. It needs a display, as of {@code xvfb-run}.
 */
final class Measure {
    private static final int PATIENCE_SECONDS = 60;

    /** A screen that shows something has more colours than this; a blank one has one, or the few of a window's frame. */
    private static final int FEWEST_COLOURS = 50;

    private Measure() {}

    public static void main(String[] words) throws Exception {
        String program = words[0];
        String project = Path.of(words[1]).toAbsolutePath().toString();
        int runs = words.length > 2 ? Integer.parseInt(words[2]) : 5;
        boolean cold = words.length > 3 && words[3].equals("cold");
        boolean fromWindow = words.length > 3 && words[3].equals("window");
        Map<String, List<Long>> times = new HashMap<>();
        Path folder = Files.createTempDirectory("lotwijzer-measure-");
        try {
            for (int run = 1; run <= runs; run++) {
                if (cold) {
                    Package.run(List.of("sync"));
                    Files.writeString(Path.of("/proc/sys/vm/drop_caches"), "3");
                }
                measure(program, project, fromWindow, folder.resolve("run" + run), run == runs, times);
            }
        } finally {
            Package.delete(folder);
        }
        for (String what : List.of("window", "project")) {
            List<Long> sorted = times.get(what).stream().sorted().toList();
            System.out.printf(
                    "%-8s median %d ms (%d to %d, %d starts)%n",
                    what, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast(), sorted.size());
        }
        System.exit(0);
    }

    private static void measure(
            String program,
            String project,
            boolean fromWindow,
            Path folder,
            boolean last,
            Map<String, List<Long>> times)
            throws Exception {
        Files.createDirectories(folder);
        Path reached = folder.resolve("times");
        ProcessBuilder builder = new ProcessBuilder(fromWindow ? List.of(program) : List.of(program, project))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-Dlotwijzer.startTimes=" + reached + " -Dlotwijzer.config=" + folder.resolve("config")
                                + (fromWindow ? " -Dlotwijzer.startTimes.open=" + project : ""));
        long begin = System.currentTimeMillis();
        Process process = builder.start();
        try {
            await(process, reached, folder);
            for (String line : Files.readAllLines(reached)) {
                String[] parts = line.split(" ");
                if (parts[0].equals("asked")) {
                    begin = Long.parseLong(parts[1]);
                    continue;
                }
                times.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(Long.parseLong(parts[1]) - begin);
            }
            if (last) {
                Thread.sleep(1_500);
                keepPicture();
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void await(Process process, Path reached, Path folder) throws IOException, InterruptedException {
        for (int tenth = 0; tenth < 10 * PATIENCE_SECONDS; tenth++) {
            if (Files.exists(reached) && Files.readString(reached).contains("project")) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new IOException("The program showed no project. It said: " + Files.readString(folder.resolve("said")));
    }

    private static void keepPicture() throws Exception {
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        BufferedImage picture = new Robot().createScreenCapture(screen);
        Path file = Path.of("target", "installer", "window.png");
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        if (colours.size() < FEWEST_COLOURS) {
            throw new IOException("There is nothing on the screen: " + colours.size() + " colours, see " + file);
        }
        System.out.println(file + ": " + colours.size() + " colours");
    }
}
