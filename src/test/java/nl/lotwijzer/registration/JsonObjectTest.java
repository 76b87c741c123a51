package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
    private static final String SIGNS = "ab \"\\/{},:'’é\u20ac\u0000\u001f\n\t\ud83d\ude00";

    @Test
    void readsBackWhatItWroteInTheSameOrder() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 2_000; round++) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                texts.put(text(random), text(random));
            }
            assertThat(JsonObject.read(JsonObject.of(texts))).containsExactlyEntriesOf(texts);
        }
        assertThatThrownBy(() -> JsonObject.read("[1]")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
