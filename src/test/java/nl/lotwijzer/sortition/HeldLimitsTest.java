package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** NASH comes to the same chances, whatever was guessed at first about the limits that hold exactly. */
class HeldLimitsTest {

    private static final int[] SIZES = {3, 2, 4, 2, 2};

    /** A pool with its best average seats, and how they came near. */
    private record Best(AverageSeats point, NormalEquations equations, InteriorPoint interior) {

        static Best of(RealisticPool town) {
            PanelModel model = new PanelModel(town.pool(), town.rules());
            Coverage coverage = new Coverage(model, Progress.NONE);
            assertThat(coverage.settle()).isTrue();
            AverageSeats point = new AverageSeats(model, new Interior(model, coverage.panels(), Progress.NONE));
            NormalEquations equations = new NormalEquations(model, point.types);
            InteriorPoint interior = new InteriorPoint(point, equations, Progress.NONE);
            interior.comeNear();
            return new Best(point, equations, interior);
        }

        double[] finished(boolean[] full, int[] held) {
            new HeldLimits(point, equations, Progress.NONE).finish(full, held);
            return point.seats.clone();
        }

        boolean[] full() {
            boolean[] full = new boolean[point.types.length];
            for (int i = 0; i < full.length; i++) {
                full[i] = interior.seemsFull(i);
            }
            return full;
        }

        int[] held() {
            int[] held = new int[point.model.rows()];
            Arrays.setAll(held, interior::seemsHeld);
            return held;
        }
    }

    @Test
    void aWrongGuessIsCorrected() {
        int corrected = 0;
        for (long seed = 1; seed <= 6; seed++) {
            RealisticPool town = RealisticPool.of(seed, 60, 20, SIZES, 0.3 * (seed % 2), 1);
            double[] right =
                    Best.of(town).finished(Best.of(town).full(), Best.of(town).held());
            Random random = new Random(seed);
            for (int turn = 0; turn < 12; turn++) {
                Best best = Best.of(town);
                boolean[] full = best.full();
                int[] held = best.held();
                if (turn % 2 == 0 && full.length > 0) {
                    int type = random.nextInt(full.length);
                    full[type] = !full[type];
                }
                int row = 1 + random.nextInt(held.length - 1);
                held[row] = best.point().isExact(row) ? held[row] : random.nextInt(3) - 1;
                double[] seats = best.finished(full, held);
                for (int type = 0; type < seats.length; type++) {
                    assertThat(seats[type]).as("pool %d, type %d", seed, type).isCloseTo(right[type], within(1e-7));
                }
                corrected++;
            }
        }
        assertThat(corrected).isEqualTo(72);
    }
}
