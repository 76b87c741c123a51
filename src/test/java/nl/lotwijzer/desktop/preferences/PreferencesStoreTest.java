package nl.lotwijzer.desktop.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesStoreTest {
    @TempDir
    Path folder;

    @Test
    void aFirstStartHasTheUsualPreferences() {
        assertThat(new PreferencesStore(folder.resolve("none")).load()).isEqualTo(Preferences.FIRST);
    }

    @Test
    void whatIsSavedIsReadAgain() throws Exception {
        Preferences preferences = new Preferences(
                Language.ENGLISH,
                Brightness.DARK,
                new WindowState(40, 50, 1400, 900, true),
                List.of(folder.resolve("één.beraad"), folder.resolve("twee = 2.beraad")),
                "Sanne Vóórbeeld",
                "projectleider",
                Set.of("name", "email"),
                150,
                0,
                false,
                false);
        PreferencesStore store = new PreferencesStore(folder.resolve("config"));
        store.save(preferences);
        assertThat(store.load()).isEqualTo(preferences);
        store.save(Preferences.FIRST);
        assertThat(store.load()).isEqualTo(Preferences.FIRST);
        try (var files = Files.list(folder.resolve("config"))) {
            assertThat(files).as("no half-written file is left behind").hasSize(1);
        }
    }

    @Test
    void aDamagedFileIsAsNoFile() throws IOException {
        Files.write(folder.resolve("preferences.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\\', 'u', 'z'});
        assertThat(new PreferencesStore(folder).load()).isEqualTo(Preferences.FIRST);
        Files.writeString(folder.resolve("preferences.properties"), "window.width = wide\nlanguage = xx\n");
        assertThat(new PreferencesStore(folder).load()).isEqualTo(Preferences.FIRST);
    }

    @Test
    void recentProjectsAreNewestFirstWithoutRepeatsAndFew() {
        Preferences preferences = Preferences.FIRST;
        for (int i = 1; i <= 10; i++) {
            preferences = preferences.opened(folder.resolve(i + ".beraad"));
        }
        preferences = preferences.opened(folder.resolve("7.beraad"));
        assertThat(preferences.recent())
                .hasSize(Preferences.RECENT_KEPT)
                .startsWith(folder.resolve("7.beraad"), folder.resolve("10.beraad"))
                .doesNotHaveDuplicates();
        assertThat(preferences.forgotten(folder.resolve("7.beraad")).recent())
                .doesNotContain(folder.resolve("7.beraad"));
    }

    @Test
    void theFolderIsTheOneOfTheSystem() {
        assertThat(found("Linux", Map.of())).isEqualTo(Path.of("/home/p/.config/lotwijzer"));
        assertThat(found("Linux", Map.of("XDG_CONFIG_HOME", "/x"))).isEqualTo(Path.of("/x/lotwijzer"));
        assertThat(found("Mac OS X", Map.of())).isEqualTo(Path.of("/home/p/Library/Application Support/Lotwijzer"));
        assertThat(found("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Lotwijzer"));
    }

    private static Path found(String os, Map<String, String> environment) {
        Properties system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("user.home", "/home/p");
        return ConfigFolder.find(system, environment);
    }
}
