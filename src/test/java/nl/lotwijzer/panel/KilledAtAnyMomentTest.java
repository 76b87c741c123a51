package nl.lotwijzer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.privacy.Erasure;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sortition.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program at random moments of each step while it freezes, draws, replaces and erases. The file then opens, is whole, its journal
 * is sound, and every row is as it was after one of the steps. {@code -Dlotwijzer.kills=100} kills as often as that.
 */
class KilledAtAnyMomentTest {
    private static final int KILLS = Integer.getInteger("lotwijzer.kills", 12);

    @TempDir
    Path folder;

    @Test
    void theFileIsAsBeforeOrAfterAStep() throws Exception {
        Path template = template();
        Map<String, String> states = states(template);
        List<Long> durations = durations(copy(template, 0));
        Random random = new Random(20261122);
        Set<String> seen = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            int step = (kill - 1) % durations.size();
            long moment = random.nextLong(durations.get(step) * 6 / 5);
            Path file = copy(template, kill);
            kill(file, step, moment);
            seen.add(state(file, states, "kill " + kill + ", " + moment + " ns into step " + step));
        }
        assertThat(seen).as("states in which the killed programs left the file").hasSizeGreaterThan(3);
    }

    private Path template() throws IOException, UserException {
        Path made;
        try (Project project = SmallTown.in(folder)) {
            PublicDraws.fixRules(project);
            new Lotteries(project).compute(100, Progress.NONE);
            made = project.file();
        }
        return made;
    }

    private Path copy(Path template, int kill) throws IOException {
        Path file = Files.createDirectories(folder.resolve("kill" + kill)).resolve("dorp.beraad");
        Files.copy(template, file);
        return file;
    }

    /** Takes every step here, and returns the contents of the file before and after each by the head of the journal. */
    private Map<String, String> states(Path template) throws IOException, UserException {
        Map<String, String> states = new LinkedHashMap<>();
        Path file = folder.resolve("alle-stappen.beraad");
        Files.copy(template, file);
        try (Project project = WorkToBeKilled.open(file)) {
            states.put(project.journal().head().hash(), contents(project));
            for (WorkToBeKilled.Step step : WorkToBeKilled.STEPS) {
                step.take(project);
                states.put(project.journal().head().hash(), contents(project));
            }
        }
        assertThat(states).hasSize(WorkToBeKilled.STEPS.size() + 1);
        return states;
    }

    /** Lets another program take every step, and returns how long each took, in nanoseconds. */
    private static List<Long> durations(Path file) throws IOException, InterruptedException {
        List<Long> durations = new ArrayList<>();
        Process process = start(file);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            await(said, "0");
            long begin = System.nanoTime();
            for (int step = 0; step <= WorkToBeKilled.ERASING; step++) {
                await(said, step == WorkToBeKilled.ERASING ? "done" : Integer.toString(step + 1));
                long end = System.nanoTime();
                durations.add(end - begin);
                begin = end;
            }
        }
        assertThat(process.waitFor()).isZero();
        return durations;
    }

    /** Lets another program work on a file and kills it, so many nanoseconds after a step began. */
    private static void kill(Path file, int step, long moment) throws IOException, InterruptedException {
        Process process = start(file);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            await(said, Integer.toString(step));
            TimeUnit.NANOSECONDS.sleep(moment);
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private static void await(BufferedReader said, String line) throws IOException {
        String heard = said.readLine();
        while (heard != null && !heard.equals(line)) {
            heard = said.readLine();
        }
        assertThat(heard).as("what the other program says").isEqualTo(line);
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkToBeKilled.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Checks the file that a killed program left, and returns after which step it is. */
    private String state(Path file, Map<String, String> states, String when) throws UserException {
        try (Project project = WorkToBeKilled.open(file)) {
            String integrity = project.read(IntegrityStore::check);
            assertThat(integrity).as(when).isEqualTo("ok");
            assertThat(project.journal().check().sound()).as(when).isTrue();
            String head = project.journal().head().hash();
            String expected = states.get(head);
            if (expected != null) {
                assertThat(contents(project)).as(when).isEqualTo(expected);
                return head;
            }
            // What erasing leaves is random by design: it is done, or its traces are still to go, and that can be done.
            assertThat(project.journal().head().action())
                    .as(when)
                    .isIn("registration.journal.erase", "registration.journal.cleaned");
            Erasure erasure = new Erasure(project);
            boolean unfinished = project.journal().head().action().equals("registration.journal.erase");
            assertThat(erasure.unfinished()).as(when).isEqualTo(unfinished);
            if (unfinished) {
                erasure.finish();
            }
            assertThat(project.journal().check().sound()).as(when).isTrue();
            return project.journal().head().action();
        }
    }

    private static String contents(Project project) {
        return project.read(handle -> {
            List<String> tables = IntegrityStore.tables(handle);
            return tables.stream()
                    .map(table -> table + "\n"
                            + IntegrityStore.rows(handle, table).stream()
                                    .map(row -> new TreeMap<>(row).toString())
                                    .collect(Collectors.joining("\n")))
                    .collect(Collectors.joining("\n\n"));
        });
    }
}
