package nl.lotwijzer.desktop.preferences;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The small file with one person's preferences. It is replaced whole, so a crash leaves the old one or the new one. */
public final class PreferencesStore {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesStore.class);
    /** The brightness is the system's. */
    private static final String SYSTEM = "system";

    private static final String FILE = "preferences.properties";

    private final Path folder;

    /**
     * @param folder where the file is; made when it is not there yet
     */
    public PreferencesStore(Path folder) {
        this.folder = folder;
    }

    /** Reads the preferences. Where the file is missing or damaged, those of a first start hold. */
    public synchronized Preferences load() {
        Properties stored = new Properties();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                stored.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The preferences could not be read ({}); starting with the usual ones", e.toString());
                return Preferences.FIRST;
            }
        }
        return read(stored);
    }

    /**
     * Writes the preferences.
     *
     * @throws IOException    if the folder cannot be made
     * @throws FilesException if the file cannot be written
     */
    public synchronized void save(Preferences preferences) throws IOException, FilesException {
        Files.createDirectories(folder);
        WholeFile.write(
                folder.resolve(FILE),
                out -> write(preferences).store(new OutputStreamWriter(out, StandardCharsets.UTF_8), null));
    }

    private static Preferences read(Properties stored) {
        List<Path> recent = new ArrayList<>();
        for (int i = 1; stored.getProperty("recent." + i) != null; i++) {
            try {
                recent.add(Path.of(stored.getProperty("recent." + i)));
            } catch (InvalidPathException e) {
                LOG.warn("Recent project {} is no path on this system", i);
            }
        }
        WindowState first = WindowState.FIRST;
        WindowState window = new WindowState(
                number(stored, "window.x", first.x()),
                number(stored, "window.y", first.y()),
                number(stored, "window.width", first.width()),
                number(stored, "window.height", first.height()),
                Boolean.parseBoolean(stored.getProperty("window.maximized")));
        String brightness = stored.getProperty("brightness", SYSTEM);
        return new Preferences(
                Language.ofCode(stored.getProperty("language", Language.DUTCH.code())),
                brightness.equals("dark") ? Brightness.DARK : Brightness.LIGHT,
                window,
                recent,
                stored.getProperty("person.name", ""),
                stored.getProperty("person.role", ""),
                Stream.of(stored.getProperty("registrants.columns", "").split(",", -1))
                        .filter(column -> !column.isBlank())
                        .collect(Collectors.toSet()),
                (int) number(stored, "text.size", Preferences.FIRST.textSize()),
                (int) number(stored, "lock.after", Preferences.FIRST.lockAfter()),
                Boolean.parseBoolean(stored.getProperty("guide", "true")),
                brightness.equals(SYSTEM));
    }

    private static Properties write(Preferences preferences) {
        Properties stored = new Properties();
        stored.setProperty("language", preferences.language().code());
        stored.setProperty("brightness", brightness(preferences));
        WindowState window = preferences.window();
        stored.setProperty("window.x", Double.toString(window.x()));
        stored.setProperty("window.y", Double.toString(window.y()));
        stored.setProperty("window.width", Double.toString(window.width()));
        stored.setProperty("window.height", Double.toString(window.height()));
        stored.setProperty("window.maximized", Boolean.toString(window.maximized()));
        stored.setProperty("person.name", preferences.name());
        stored.setProperty("person.role", preferences.role());
        stored.setProperty("registrants.columns", String.join(",", new TreeSet<>(preferences.columns())));
        stored.setProperty("text.size", Integer.toString(preferences.textSize()));
        stored.setProperty("lock.after", Integer.toString(preferences.lockAfter()));
        stored.setProperty("guide", Boolean.toString(preferences.guide()));
        for (int i = 0; i < preferences.recent().size(); i++) {
            stored.setProperty("recent." + (i + 1), preferences.recent().get(i).toString());
        }
        return stored;
    }

    private static String brightness(Preferences preferences) {
        if (preferences.asSystem()) {
            return SYSTEM;
        }
        return preferences.brightness() == Brightness.DARK ? "dark" : "light";
    }

    private static double number(Properties stored, String key, double otherwise) {
        try {
            return Double.parseDouble(stored.getProperty(key, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
