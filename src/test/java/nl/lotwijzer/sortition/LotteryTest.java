package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sortition.linear.Noise;
import org.junit.jupiter.api.Test;

/** Ideal seats become weights of whole panels, as exact as floating point is, before anything mends them. */
class LotteryTest {

    private static final int[] SIZES = {4, 2, 3, 3};

    @Test
    void theDistanceIsThatOfTheChanceFarthestOff() {
        Pool pool = Pool.of(new int[][] {{0}, {0}, {0}, {1}, {1}}, new int[] {-1, -1, -1, -1, -1});
        PanelModel model = new PanelModel(pool, new SelectionRules(2, List.of()));
        Lottery lottery = new Lottery();
        lottery.add(new int[] {2, 0}, 0.25);
        lottery.add(new int[] {1, 1}, 0.5);
        assertThat(lottery.totalWeight()).isEqualTo(0.75);
        // one seat of the three and a half of the two are given: of 1.5 and 0.5 seats a sixth of a chance lacks and
        // none
        assertThat(lottery.distance(model, new double[] {1.5, 0.5})).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(lottery.distance(model, new double[] {1, 0})).isCloseTo(0.25, within(1e-12));
        assertThat(lottery.distance(model, new double[] {1, 0.5})).isZero();
    }

    /** What is peeled off needs no column generation to mend it. */
    @Test
    void peelingGivesTheIdealSeats() {
        for (long seed = 1; seed <= 12; seed++) {
            RealisticPool town = RealisticPool.of(seed, 120, 16, SIZES, 0.25 * (seed % 2), (int) (seed % 3));
            PanelModel model = new PanelModel(town.pool(), town.rules());
            Coverage coverage = new Coverage(model, Progress.NONE);
            if (!coverage.settle()) {
                continue;
            }
            Ideals ideals = new IdealSearch(model, Goal.LEXIMIN, coverage.panels(), Progress.NONE)
                    .find()
                    .ideals();
            Lottery lottery = new Peeling(model, Progress.NONE).peel(ideals.seats());
            assertThat(lottery.totalWeight()).as("pool %d", seed).isCloseTo(1, within(1e-9));
            assertThat(lottery.distance(model, ideals.seats()))
                    .as("pool %d", seed)
                    .isLessThan(1e-9);
            // as many panels as the theorem says, and not many more
            assertThat(lottery.size()).as("pool %d", seed).isLessThan(model.types() + model.rows() + 2);
            for (int panel = 0; panel < lottery.size(); panel++) {
                assertThat(lottery.weight(panel)).isPositive();
                assertThat(model.isLawful(lottery.panel(panel))).isTrue();
            }
        }
    }

    /** A bold panel bears a twentieth of the weight: what is left of it lies within the limits still. */
    @Test
    void aBoldPanelBearsItsShare() {
        int found = 0;
        for (long seed = 1; seed <= 20; seed++) {
            RealisticPool town = RealisticPool.of(seed, 150, 20, SIZES, 0.2 * (seed % 2), 1);
            PanelModel model = new PanelModel(town.pool(), town.rules());
            Coverage coverage = new Coverage(model, Progress.NONE);
            if (!coverage.settle()) {
                continue;
            }
            double[] left = new IdealSearch(model, Goal.LEXIMIN, coverage.panels(), Progress.NONE)
                    .find()
                    .ideals()
                    .seats();
            double[] sums = new double[model.rows()];
            for (int type = 0; type < left.length; type++) {
                model.matrix().addTo(sums, type, left[type]);
            }
            Window face = Window.ofPanels(model);
            for (int type = 0; type < left.length; type++) {
                face.least[type] = (int) StrictMath.floor(left[type] + 1e-9);
                face.most[type] = Math.min(model.capacity(type), (int) StrictMath.ceil(left[type] - 1e-9));
            }
            int[] panel = new BoldSearch(model, new Noise(seed), Progress.NONE).find(face, left, sums, 1, 1e-9);
            if (panel != null) {
                found++;
                assertThat(model.isLawful(panel)).isTrue();
                for (int type = 0; type < left.length; type++) {
                    double rest = left[type] - 0.05 * panel[type];
                    assertThat(rest)
                            .as("type %d", type)
                            .isBetween(0.95 * face.least[type] - 1e-6, 0.95 * face.most[type] + 1e-6);
                }
            }
        }
        assertThat(found).isGreaterThan(14);
    }

    @Test
    void chancesOfAllIdealsAreWithinTheUnit() {
        Pool pool = Pool.of(new int[][] {{0}, {1}}, new int[] {-1, -1});
        PanelModel model = new PanelModel(pool, new SelectionRules(1, List.of()));
        Ideals ideals = new Ideals(model, List.of(Fraction.of(1, 4), Fraction.of(3, 4)));
        Lottery lottery = new Peeling(model, Progress.NONE).peel(ideals.seats());
        assertThat(lottery.size()).isEqualTo(2);
        for (int panel = 0; panel < 2; panel++) {
            assertThat(lottery.weight(panel)).isCloseTo(lottery.panel(panel)[0] == 1 ? 0.25 : 0.75, within(1e-12));
        }
    }
}
