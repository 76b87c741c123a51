package nl.lotwijzer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another program that works on a project, to be killed, starved or kept waiting. */
final class Worker implements AutoCloseable {
    private final Process process;
    private final Path said;
    private int heard;

    private Worker(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts one that does this on the project, with this much memory. */
    static Worker doing(Work what, Path project, String memory, String... before) throws IOException {
        List<String> words = new ArrayList<>(List.of(before));
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WorkDone.class.getName(),
                what.name(),
                project.toString()));
        // A file, since what stands in a pipe is gone with the program.
        Path said = Files.createTempFile(project.getParent(), "gezegd", ".txt");
        return new Worker(
                new ProcessBuilder(words)
                        .redirectOutput(said.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start(),
                said);
    }

    /** Waits until it says something more. */
    void await() throws IOException, InterruptedException {
        assertThat(next()).as("the other program works").isPresent();
    }

    /** Waits for what it says next; nothing when it ended. */
    Optional<String> next() throws IOException, InterruptedException {
        while (true) {
            boolean alive = process.isAlive();
            List<String> lines = lines();
            if (heard < lines.size()) {
                return Optional.of(lines.get(heard++));
            }
            if (!alive) {
                return Optional.empty();
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    /** Kills it after so many microseconds, as the system does with kill -9, and returns all that it had said. */
    List<String> killAfter(long micros) throws IOException, InterruptedException {
        TimeUnit.MICROSECONDS.sleep(micros);
        process.destroyForcibly().waitFor();
        return lines();
    }

    private List<String> lines() throws IOException {
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.delete(said);
    }
}
