package nl.lotwijzer.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"René", "’s-Gravenzande", "Zoë Çelik", "Müller", "€ 4,50", "Martín", "à la carte", "Noël – ja"})
    void mendsWhatWasReadInTheWrongEncoding(String text) {
        String damaged = new String(text.getBytes(StandardCharsets.UTF_8), OfficeFiles.WINDOWS);

        assertThat(DamagedText.mended(damaged)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"René", "ÃŽ en Â", "Jan", "SÃO PAULO", ""})
    void leavesSoundTextsAlone(String text) {
        assertThat(DamagedText.mended(text)).isEmpty();
    }

    @Test
    void seesWhatIsLost() {
        assertThat(DamagedText.isLost("Ren\uFFFD")).isTrue();
        assertThat(DamagedText.isLost("René")).isFalse();
    }
}
