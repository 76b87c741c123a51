package nl.lotwijzer.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A walk of some hundreds of deeds. The property {@code lotwijzer.soak} asks for more of them and tells what happened;
 * {@code lotwijzer.soak.seed} asks for other ones.
 */
class SoakTest {
    private static final int USUAL = 400;
    private static final int STEPS = Integer.getInteger("lotwijzer.soak", USUAL);
    private static final long SEED = Long.getLong("lotwijzer.soak.seed", 8);

    @TempDir
    Path folder;

    @Test
    void whateverIsAskedTheProjectStaysWhole() throws Exception {
        try (Walk walk = new Walk(SEED, folder)) {
            walk.go(STEPS);
            if (STEPS != USUAL) {
                System.out.println("Soak of " + STEPS + " deeds, seed " + SEED + ": " + walk.summary());
                walk.details().forEach(line -> System.out.println("  " + line));
            }
            assertThat(walk.times(Walk.End.CHANGED)).isGreaterThan(STEPS / 20);
            assertThat(walk.times(Walk.End.REFUSED)).isGreaterThan(STEPS / 50);
        }
    }
}
