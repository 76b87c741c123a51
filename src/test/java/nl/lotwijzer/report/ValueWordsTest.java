package nl.lotwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.report.Value.Share;
import org.junit.jupiter.api.Test;

class ValueWordsTest {
    private final ValueWords dutch = new ValueWords(Language.DUTCH);
    private final ValueWords english = new ValueWords(Language.ENGLISH);

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(dutch.of(new Value.Count(12_377))).isEqualTo("12.377");
        assertThat(english.of(new Value.Count(12_377))).isEqualTo("12,377");
        assertThat(dutch.of(new Share(91, 1_000))).isEqualTo("9,1%");
        assertThat(english.of(new Share(1, 3))).isEqualTo("33.3%");
        assertThat(dutch.of(new Value.Seats(2_380, 100))).isEqualTo("23,8");
        assertThat(dutch.of(new Value.Day(LocalDate.of(2026, 3, 14)))).isEqualTo("14 maart 2026");
        assertThat(dutch.of(Value.NONE)).isEmpty();
    }

    @Test
    void writesMomentsChancesAndExactShares() {
        assertThat(dutch.of(new Value.Moment(LocalDateTime.of(2026, 3, 14, 9, 5))))
                .isEqualTo("14 maart 2026 09:05");
        assertThat(dutch.of(new Value.OneIn(Fraction.of(91, 1_000)))).isEqualTo("1 op 11,0");
        assertThat(english.of(new Value.OneIn(Fraction.of(1, 1_200)))).isEqualTo("1 in 1,200.0");
        assertThat(dutch.of(new Value.Percent(Fraction.of(2, 3), 2))).isEqualTo("66,67%");
        assertThat(english.of(new Value.Percent(Fraction.of(2, 3), 0))).isEqualTo("67%");
        assertThat(Value.OneIn.of(Fraction.ZERO)).isEqualTo(Value.NONE);
        assertThat(Value.Percent.of(0, 0, 1)).isEqualTo(Value.NONE);
    }

    @Test
    void writesDifferencesWithTheirSign() {
        assertThat(dutch.of(new Value.Difference(new Share(1, 2), new Share(2, 5))))
                .isEqualTo("+10,0");
        assertThat(dutch.of(new Value.Difference(new Share(2, 5), new Share(1, 2))))
                .isEqualTo("−10,0");
        assertThat(dutch.of(new Value.Difference(new Share(499, 1_000), new Share(49_901, 100_000))))
                .isEqualTo("0,0");
    }
}
