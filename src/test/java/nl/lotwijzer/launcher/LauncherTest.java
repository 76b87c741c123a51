package nl.lotwijzer.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
    @ParameterizedTest
    @CsvSource({"1.8, 8", "1.8.0_292, 8", "17, 17", "\"25.0.3\", 25", "26-ea, 26", "'', 0", "onbekend, 0"})
    void readsVersionsOfOldAndNew(String version, int feature) {
        assertThat(Launcher.feature(version)).isEqualTo(feature);
    }

    @Test
    void findsTheJavaThatRunsThisTest() {
        assertThat(JavaHomes.newest(Launcher.NEEDED)).matches(File::canExecute);
        assertThat(JavaHomes.newest(99)).isNull();
    }
}
