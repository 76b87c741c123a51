package nl.lotwijzer.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|1200",
                "12,5|1250",
                "12,50|1250",
                "12.50|1250",
                "€ 12,50|1250",
                "€12,50|1250",
                "EUR 3|300",
                "1.250|125000",
                "1.250,05|125005",
                "1 250,05|125005",
                "1,250.05|125005",
                "-3,00|-300",
                "€ -3,00|-300",
                "12,-|1200",
                "0,05|5"
            })
    void readsWhatPeopleWrite(String written, long cents) {
        assertThat(Euro.read(written)).contains(new Euro(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "twaalf", "1,2345", "12,345,6", "1.25.50", "12,505", "1,250", "9999999999999", "12 50,0,"})
    void refusesWhatIsNoAmount(String written) {
        assertThat(Euro.read(written)).isEmpty();
    }

    @Test
    void roundsAShareToTheNearestCentAndHalvesAwayFromZero() {
        assertThat(Euro.of(5, 60).times(90, 60)).isEqualTo(Euro.of(8, 40));
        assertThat(new Euro(1).times(1, 2)).isEqualTo(new Euro(1));
        assertThat(new Euro(-1).times(1, 2)).isEqualTo(new Euro(-1));
        assertThat(new Euro(100).times(1, 3)).isEqualTo(new Euro(33));
    }

    @Test
    void neverRunsOverInSilence() {
        assertThatThrownBy(() -> new Euro(Long.MAX_VALUE).plus(new Euro(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Euro(Long.MAX_VALUE).times(3, 2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isWrittenForPeopleAndForBanks() {
        assertThat(Euro.sum(List.of(Euro.of(1234, 5), Euro.of(0, 45))).words(Locale.of("nl", "NL")))
                .isEqualTo("€\u00a01.234,50");
        assertThat(Euro.of(1234, 50).words(Locale.UK)).isEqualTo("€1,234.50");
        assertThat(new Euro(-5).words(Locale.of("nl", "NL"))).isEqualTo("€\u00a0-0,05");
        assertThat(new Euro(7).plain()).isEqualTo("0.07");
    }
}
