package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

/** Chances are settled level by level, by prices that touch somebody. */
class IdealsTest {

    /** Two women and three men for two seats, of whom at most one a man. */
    private static PanelModel model() {
        Pool pool = Pool.of(new int[][] {{0}, {0}, {1}, {1}, {1}}, new int[] {-1, -1, -1, -1, -1});
        return new PanelModel(pool, new SelectionRules(2, List.of(new Quota(0, 1, 0, 1))));
    }

    /** The row of the maximum of one man. */
    private static final int MEN_ROW = 1;

    @Test
    void aLevelSettlesThoseThatItsPricesTouch() {
        PanelModel model = model();
        Ideals ideals = new Ideals(model, (Fraction) null);
        assertThat(ideals.settledTypes()).isZero();
        ideals.settle(Prices.onRow(model, MEN_ROW));
        assertThat(ideals.isSettled(0)).isFalse();
        assertThat(ideals.of(1)).isEqualTo(Fraction.of(1, 3));
        assertThat(ideals.complete()).isFalse();
        assertThat(ideals.seats(0, 0.25)).isEqualTo(0.5);

        // two seats, of which the men have one on average
        ideals.settle(Prices.onRow(model, PanelModel.SIZE_ROW));
        assertThat(ideals.of(0)).isEqualTo(Fraction.of(1, 2));
        assertThat(ideals.complete()).isTrue();
        assertThat(ideals.seats()).containsExactly(1, 1);
        assertThat(ideals.smallest()).isEqualTo(Fraction.of(1, 3));
        assertThat(ideals.largest()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void whatIsNotSettledHasNoChanceYet() {
        Ideals ideals = new Ideals(model(), (Fraction) null);
        assertThatThrownBy(() -> ideals.of(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pricesThatTouchNobodyUnsettledBoundAndSettleNothing() {
        PanelModel model = model();
        Ideals ideals = new Ideals(model, (Fraction) null);
        Prices men = Prices.onRow(model, MEN_ROW);
        ideals.settle(men);
        assertThat(ideals.bound(men)).isNull();
        assertThatThrownBy(() -> ideals.boundOrFail(men)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ideals.settle(men)).isInstanceOf(IllegalStateException.class);
        assertThat(ideals.levels()).hasSize(1);
    }

    @Test
    void aFineChanceIsRoundedDown() {
        BigInteger finer = Ideals.FINEST.add(BigInteger.ONE);
        Fraction fine = new Fraction(BigInteger.TWO.pow(20), finer);
        Fraction rounded = Ideals.rounded(fine);
        assertThat(rounded.denominator()).isLessThanOrEqualTo(Ideals.FINEST);
        assertThat(rounded).isLessThan(fine);
        assertThat(rounded.plus(new Fraction(BigInteger.ONE, Ideals.FINEST))).isGreaterThan(fine);
        assertThat(Ideals.rounded(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 3));
        Fraction finest = new Fraction(BigInteger.ONE, Ideals.FINEST);
        assertThat(Ideals.rounded(finest)).isEqualTo(finest);
    }
}
