package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Limit;
import org.junit.jupiter.api.Test;

/** How near a few panels come to ideal seats, and at which prices they fall short. */
class PanelMasterTest {

    private static final int[] WOMEN = {2, 0};
    private static final int[] BOTH = {1, 1};

    private static PanelModel model() {
        Pool pool = Pool.of(new int[][] {{0}, {0}, {1}, {1}}, new int[] {-1, -1, -1, -1});
        return new PanelModel(pool, new SelectionRules(2, List.of()));
    }

    @Test
    void aLotteryOverThePanelsIsFoundWhereThereIsOne() {
        PanelMaster master = new PanelMaster(model(), new double[] {1.5, 0.5}, List.of(WOMEN, BOTH));
        assertThat(master.solve()).isCloseTo(0, within(1e-12));
        Lottery lottery = master.lottery();
        assertThat(lottery.totalWeight()).isCloseTo(1, within(1e-12));
        assertThat(lottery.panels()).containsExactly(WOMEN, BOTH);
    }

    @Test
    void wherePanelsFallShortThePricesShowIt() {
        PanelMaster master = new PanelMaster(model(), new double[] {1, 1}, List.of(WOMEN));
        // with z seats too few per person: 0 ≥ 1 + 2z
        assertThat(master.solve()).isCloseTo(-0.5, within(1e-12));
        BigInteger[] exact = master.exactWeights();
        assertThat(exact).containsExactly(BigInteger.ZERO, BigInteger.ONE);
        assertThat(master.roundedWeights()[1]).isPositive();
        assertThat(master.roundedWeights()[0]).isZero();
        assertThat(master.worth(exact)).isZero();

        master.add(BOTH);
        assertThat(master.has(BOTH.clone())).isTrue();
        assertThat(master.has(new int[] {0, 2})).isFalse();
        assertThat(master.worth(exact)).isOne();
        assertThat(master.solve()).isCloseTo(0, within(1e-12));
    }

    @Test
    void seatsThatNothingComesNearAreRefused() {
        PanelMaster master = new PanelMaster(model(), new double[] {1, 3}, List.of(WOMEN));
        assertThatThrownBy(master::solve).isInstanceOf(IllegalStateException.class);
    }

    /** One seat for as many people as the exact prices can no longer cope with. */
    @Test
    void whereExactPricesAreTooManyRoundedOnesDo() {
        int people = 95;
        int[][] categories = new int[people][1];
        Arrays.setAll(categories, person -> new int[] {person});
        int[] households = new int[people];
        Arrays.fill(households, -1);
        PanelModel model = new PanelModel(Pool.of(categories, households), new SelectionRules(1, List.of()));
        List<int[]> panels = new ArrayList<>();
        double[] ideal = new double[people];
        for (int person = 0; person < people; person++) {
            int[] panel = new int[people];
            panel[person] = 1;
            panels.add(panel);
            ideal[person] = 0.02;
        }
        PanelMaster master = new PanelMaster(model, ideal, panels);
        assertThat(master.exactWeights()).as("before anything is solved").isNull();
        assertThat(master.solve()).isCloseTo(1.0 / people - 0.02, within(1e-12));
        assertThat(master.exactWeights()).isNull();
        assertThat(master.roundedWeights()).allMatch(weight -> weight.signum() > 0);

        List<Fraction> chances = Collections.nCopies(people, Fraction.of(1, 50));
        Hull hull = new Hull(model, panels, Progress.NONE);
        assertThat(hull.reaches(new Ideals(model, chances))).isFalse();
        Limit cut = hull.cut();
        assertThat(cut).isNotNull();
        // the chances are worth more than the limit, and no single person is
        BigInteger all = cut.weights().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(all).isGreaterThan(cut.most().multiply(BigInteger.valueOf(50)));
        assertThat(cut.weights().values()).allMatch(weight -> weight.compareTo(cut.most()) <= 0);
        assertThat(hull.reaches(new Ideals(model, Collections.nCopies(people, Fraction.of(1, people)))))
                .isTrue();
        assertThat(hull.cut()).isNull();
    }

    @Test
    void theOtherProgramsRefuseRulesThatAllowNothing() {
        Pool pool = Pool.of(new int[][] {{0}, {0}, {1}, {1}}, new int[] {-1, -1, -1, -1});
        PanelModel nothing = new PanelModel(pool, new SelectionRules(2, List.of(new Quota(0, 0, 3, 3))));
        Ideals ideals = new Ideals(nothing, List.of(Fraction.of(1, 2), Fraction.of(1, 2)));
        assertThatThrownBy(() -> Nash.proof(nothing, ideals)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Interior(nothing, List.of(WOMEN), Progress.NONE))
                .isInstanceOf(IllegalStateException.class);
    }
}
