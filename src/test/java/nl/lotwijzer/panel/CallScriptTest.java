package nl.lotwijzer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallScript.Place;
import org.junit.jupiter.api.Test;

class CallScriptTest {
    @Test
    void fillsPlacesInEitherLanguageAndLeavesOthersToBeSeen() {
        CallScript script = new CallScript("Dag [naam], [name]; [voornaam] van [onbekend] op [uiterlijk]. $1 [NAAM]");

        assertThat(script.filled(Map.of(Place.NAME, "A. $2 \\Proef", Place.FIRST_NAME, "A.")))
                .isEqualTo("Dag A. $2 \\Proef, A. $2 \\Proef; A. van [onbekend] op [uiterlijk]. $1 [NAAM]");
    }

    @Test
    void theUsualScriptOfEachLanguageHasOnlyPlacesThatAreKnown() {
        Map<Place, String> values = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            values.put(place, "x");
        }
        for (Language language : Language.values()) {
            String usual = Texts.in(language).get("panel.script.usual");
            assertThat(usual).contains("[");
            assertThat(new CallScript(usual).filled(values)).doesNotContain("[");
        }
    }
}
