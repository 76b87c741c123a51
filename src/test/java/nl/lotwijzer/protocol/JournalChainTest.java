package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JournalChainTest {
    private static final String H0 = "c40ebaf33733512f1151aab713dbea9129e39ce22f404ba4df2aef4f00dd95ba";

    @Test
    void startsFromTheProjectCode() {
        assertThat(JournalChain.start("voorbeeld")).isEqualTo(H0);
    }

    @Test
    void eachHashRestsOnTheOneBefore() {
        String line = JournalChain.line(List.of(
                "1",
                "2026-03-02T09:15:00Z",
                "projectleider",
                "regels.vastgesteld",
                "9e8edab6dea6816f4ff67f3d205e070fb03bc8dfd1a6a501dfb8fd2643fe23d5"));

        assertThat(JournalChain.next(H0, line))
                .isEqualTo("1b06c986c33f0c9110eb64b2e03cec8ca06a0ea8009f58a49facd1c7d21182af");
    }

    @Test
    void aFieldCannotPassForTwo() {
        assertThat(JournalChain.line(List.of("a\tb", "c\\d\ne\r"))).isEqualTo("a\\tb\tc\\\\d\\ne\\r");
    }
}
