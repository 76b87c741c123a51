package nl.lotwijzer.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isKeptInLowestTermsWithTheSignAbove() {
        assertThat(Fraction.of(6, -8)).hasToString("-3/4");
        assertThat(Fraction.of(0, -7)).hasToString("0/1").isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(4, 2)).hasToString("2/1").isEqualTo(Fraction.of(2));
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void reckonsExactly() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(Fraction.of(3, 5))).isEqualTo(Fraction.of(1, 5));
        assertThat(third.times(6)).isEqualTo(Fraction.of(2));
        assertThat(third.dividedBy(Fraction.of(-2, 3))).isEqualTo(Fraction.of(-1, 2));
        assertThat(Fraction.of(-1, 2).magnitude()).isEqualTo(Fraction.of(1, 2));
        assertThatThrownBy(() -> third.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roundsToWholeNumbersAndDecimals() {
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(BigInteger.valueOf(-4));
        assertThat(Fraction.of(-7, 2).ceiling()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(BigInteger.valueOf(3));
        assertThat(Fraction.of(4).ceiling()).isEqualTo(BigInteger.valueOf(4));
        assertThat(Fraction.of(1, 11).toDecimal(4)).hasToString("0.0909");
        assertThat(Fraction.of(1, 11).toDouble()).isEqualTo(1.0 / 11);
    }

    @Test
    void comparesByValue() {
        assertThat(Fraction.of(1, 11)).isLessThan(Fraction.of(1, 10)).isGreaterThan(Fraction.of(-1, 2));
        assertThat(Fraction.of(2, 22)).isEqualByComparingTo(Fraction.of(1, 11));
    }
}
