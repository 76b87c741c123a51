package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import nl.lotwijzer.vault.KeyCost;
import nl.lotwijzer.vault.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten kills here; the long run is {@code -Dlotwijzer.kills=100}. */
class KilledWhileSealingTest {
    private static final int KILLS = Integer.getInteger("lotwijzer.kills", 10);
    private static final int LONGEST_MILLIS = 120;
    private static final String PASSWORD = "paard batterij nietje";
    private static final Actor ACTOR = new Actor("projectleider", "");

    @TempDir
    Path folder;

    @Test
    void theFileIsTheLastStateOrTheOneBeforeWhenTheProgramIsKilled() throws Exception {
        Path file = folder.resolve("proef.beraad");
        try (Project project =
                Project.create(file, new ProjectDetails("proef", "Proef", "", "", 1), ACTOR, Clock.systemUTC())) {
            project.protection().protect(PASSWORD, new KeyCost(8, 1, 1));
        }
        Random random = new Random(8);
        for (int kill = 0; kill < KILLS; kill++) {
            long told = workAndKill(file, random.nextInt(LONGEST_MILLIS));
            try (Project project = Project.open(file, ACTOR, Clock.systemUTC(), Secret.password(PASSWORD))) {
                assertThat(project.readOnly()).isFalse();
                assertThat(project.journal().head().number())
                        .as("what was told to be kept, and at most one change more")
                        .isBetween(told, told + 1);
                assertThat(project.journal().check().sound()).isTrue();
            }
        }
    }

    /** Returns the last entry that the killed program told of. */
    private static long workAndKill(Path file, int millis) throws Exception {
        Path out = Files.createTempFile(file.getParent(), "told", ".txt");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProtectedWorkToBeKilled.class.getName(),
                        file.toString(),
                        PASSWORD)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (Files.size(out) == 0 && process.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        process.destroyForcibly().waitFor();
        String told = Files.readString(out);
        return told.substring(0, told.lastIndexOf('\n'))
                .lines()
                .mapToLong(Long::parseLong)
                .max()
                .orElseThrow();
    }
}
