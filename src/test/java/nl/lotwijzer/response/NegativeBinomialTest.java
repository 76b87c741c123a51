package nl.lotwijzer.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The range of a forecast holds the truth about as often as it says. */
class NegativeBinomialTest {
    private static final int WORLDS = 4_000;

    /**
     * In each of 4,000 worlds every letter brings somebody with the same chance, early or late; from the early ones the
     * range is made, and the late ones are counted. Of a 90 percent range for whole numbers at least 87 percent must hold
     * (three standard errors of the simulation are 1.4), and with so few people that the range is wide, more do.
     */
    @ParameterizedTest
    @CsvSource({
        "2000, 0.05, 420",
        "2000, 0.05, 880",
        "2000, 0.005, 420",
        "400, 0.02, 200",
        "10000, 0.03, 740",
        "300, 0.003, 580",
    })
    void theRangeHoldsTheTruth(int letters, double chance, int permille) {
        Random random = new Random(letters * 31L + permille);
        int held = 0;
        for (int world = 0; world < WORLDS; world++) {
            int early = 0;
            int late = 0;
            for (int letter = 0; letter < letters; letter++) {
                if (random.nextDouble() < chance) {
                    if (random.nextInt(1000) < permille) {
                        early++;
                    } else {
                        late++;
                    }
                }
            }
            NegativeBinomial coming =
                    new NegativeBinomial(early, letters * (double) permille, letters * (double) (1000 - permille));
            if (late >= coming.quantile(0.05) && late <= coming.quantile(0.95)) {
                held++;
            }
        }
        assertThat(held / (double) WORLDS).isBetween(0.87, 1.0);
    }

    @Test
    void theRangeIsNotWiderThanItHasToBe() {
        Random random = new Random(7);
        int held = 0;
        for (int world = 0; world < WORLDS; world++) {
            int early = 0;
            int late = 0;
            for (int letter = 0; letter < 5000; letter++) {
                if (random.nextDouble() < 0.05) {
                    if (random.nextBoolean()) {
                        early++;
                    } else {
                        late++;
                    }
                }
            }
            NegativeBinomial coming = new NegativeBinomial(early, 1, 1);
            if (late >= coming.quantile(0.05) && late <= coming.quantile(0.95)) {
                held++;
            }
        }
        assertThat(held / (double) WORLDS).isBetween(0.88, 0.94);
    }

    @Test
    void whenAllTimeHasPassedNobodyIsExpectedAnyMore() {
        assertThat(new NegativeBinomial(12, 1000, 0).quantile(0.95)).isZero();
    }

    @Test
    void quantilesAreThoseOfTheDistribution() {
        // With shape ½ and a chance of ½ the first terms are √½ · (1, ¼, 3/32 …).
        NegativeBinomial coming = new NegativeBinomial(0, 1, 1);

        assertThat(coming.quantile(0.70)).isZero();
        assertThat(coming.quantile(0.72)).isEqualTo(1);
        assertThat(coming.quantile(0.88)).isEqualTo(1);
        assertThat(coming.quantile(0.89)).isEqualTo(2);
    }

    @Test
    void greatNumbersDoNotSinkToNothing() {
        NegativeBinomial coming = new NegativeBinomial(5000, 1, 1);

        assertThat(coming.quantile(0.5)).isBetween(4_990, 5_010);
        assertThat(coming.quantile(0.05)).isBetween(4_820, 4_850);
    }
}
