package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

/** Two roads to the same chances: from the relaxation down, and from whole panels up. */
class HullTest {

    @Test
    void columnGenerationOverWholePanelsFindsTheSameChances() {
        int compared = 0;
        for (long seed = 1; seed <= 25; seed++) {
            int n = 20 + (int) seed;
            RealisticPool made = RealisticPool.of(seed, n, n / 4, new int[] {3, 2, 4}, 0.3, (int) seed % 2);
            SelectionResult result;
            try {
                result = Selection.compute(made.pool(), made.rules(), 100, Progress.NONE);
            } catch (InfeasibleException e) {
                continue;
            }
            PanelModel model = new PanelModel(made.pool(), made.rules());
            Coverage coverage = new Coverage(model, Progress.NONE);
            assertThat(coverage.settle()).isTrue();
            Ideals ideals = new Hull(model, coverage.panels(), Progress.NONE).leximin();
            for (int type = 0; type < model.types(); type++) {
                Fraction difference = ideals.of(type).minus(result.ideals().get(type));
                assertThat(difference.magnitude().toDouble())
                        .as("pool %d, type %d", seed, type)
                        .isLessThan(1e-8);
            }
            compared++;
        }
        assertThat(compared).isGreaterThan(15);
    }
}
