package nl.lotwijzer.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

    private final RecoveryKey key = RecoveryKey.draw(new SecureRandom());
    private final String printed = String.join("", key.groups());

    @Test
    void isReadAsItWasPrinted() throws Exception {
        assertThat(key.groups()).hasSize(5).allMatch(group -> group.matches("[0-9A-Z]{6}"));
        assertThat(RecoveryKey.read(String.join("-", key.groups()))).isEqualTo(key);
        assertThat(key.toString()).doesNotContain(key.symbols());
    }

    @Test
    void tellsEverySymbolThatIsWrong() {
        for (int at = 0; at < printed.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != printed.charAt(at)) {
                    String typed = printed.substring(0, at) + other + printed.substring(at + 1);
                    int group = at / 6 + 1;
                    assertThatThrownBy(() -> RecoveryKey.read(typed))
                            .isInstanceOfSatisfying(
                                    VaultException.class,
                                    told -> assertThat(told.told().arguments()).containsExactly(group));
                }
            }
        }
    }

    @Test
    void tellsGroupsThatChangedPlacesAndSymbolsThatAreMissing() {
        List<String> groups = new ArrayList<>(key.groups());
        Collections.swap(groups, 1, 3);
        if (!groups.get(1).equals(groups.get(3))) {
            assertThatThrownBy(() -> RecoveryKey.read(String.join("", groups))).isInstanceOf(VaultException.class);
        }
        for (int length = 0; length < printed.length(); length++) {
            String typed = printed.substring(0, length);
            assertThatThrownBy(() -> RecoveryKey.read(typed)).isInstanceOf(VaultException.class);
        }
        assertThatThrownBy(() -> RecoveryKey.read(printed + "2")).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> RecoveryKey.read(printed.replace(printed.charAt(0), '!')))
                .isInstanceOf(VaultException.class);
    }
}
