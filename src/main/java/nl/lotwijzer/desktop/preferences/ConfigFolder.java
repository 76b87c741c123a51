package nl.lotwijzer.desktop.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where this system keeps the preferences of programs. */
public final class ConfigFolder {
    /** The system property that puts the preferences elsewhere, for tests and for a run from a stick. */
    public static final String PROPERTY = "lotwijzer.config";

    private ConfigFolder() {}

    /** Returns the folder for this program's preferences; it need not exist yet. */
    public static Path find() {
        return find(System.getProperties(), System.getenv());
    }

    static Path find(Properties system, Map<String, String> environment) {
        String chosen = system.getProperty(PROPERTY);
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        Path home = Path.of(system.getProperty("user.home"));
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return folder(environment.get("APPDATA"), home.resolve("AppData/Roaming"), "Lotwijzer");
        }
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support/Lotwijzer");
        }
        return folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"), "lotwijzer");
    }

    private static Path folder(@Nullable String chosen, Path usual, String name) {
        Path parent = chosen == null || chosen.isBlank() ? usual : Path.of(chosen);
        return parent.resolve(name);
    }
}
