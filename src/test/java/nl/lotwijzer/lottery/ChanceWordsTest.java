package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

class ChanceWordsTest {
    private final ChanceWords dutch = new ChanceWords(Texts.in(Language.DUTCH));
    private final ChanceWords english = new ChanceWords(Texts.in(Language.ENGLISH));

    @Test
    void saysAChanceAsOneInSoManyAndAsAPercentage() {
        assertThat(dutch.of(Fraction.of(1, 11))).isEqualTo("1 op 11 (9,1%)");
        assertThat(dutch.of(Fraction.of(7, 50))).isEqualTo("1 op 7,1 (14,0%)");
        assertThat(english.of(Fraction.of(1, 1250))).isEqualTo("1 in 1,250 (0.080%)");
    }

    @Test
    void writesSmallChancesWithMoreDecimals() {
        assertThat(dutch.percent(Fraction.of(1, 50), RoundingMode.DOWN)).isEqualTo("2,0%");
        assertThat(dutch.percent(Fraction.of(104, 10_000), RoundingMode.DOWN)).isEqualTo("1,04%");
        assertThat(dutch.percent(Fraction.ZERO, RoundingMode.UP)).isEqualTo("0,0%");
    }

    @Test
    void hasWordsForNeverAndAlways() {
        assertThat(dutch.of(Fraction.ZERO)).isEqualTo("geen kans");
        assertThat(english.of(Fraction.ONE)).isEqualTo("certain");
    }

    @Test
    void roundsAPercentageTheWayThatIsAskedFor() {
        Fraction third = Fraction.of(1, 3);
        assertThat(dutch.percent(third, RoundingMode.DOWN)).isEqualTo("33,3%");
        assertThat(dutch.percent(third, RoundingMode.UP)).isEqualTo("33,4%");
    }
}
