package nl.lotwijzer.handbook;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;

/** All words that screens, files and the page of the public show, in both languages. */
final class ScreenWords {
    private static final Path RESOURCES = Path.of("src/main/resources/nl/lotwijzer");

    /** The page that checks a dossier in a browser has its own words, in both languages. */
    private static final Path CONTROL_PAGE = RESOURCES.resolve("protocol/controle.html");

    private final Map<String, Set<String>> english = new HashMap<>();
    private final Map<Language, StringBuilder> shown = new EnumMap<>(Language.class);

    private ScreenWords() {
        for (Language language : Language.values()) {
            shown.put(language, new StringBuilder("\n"));
        }
    }

    static ScreenWords all() throws IOException {
        ScreenWords words = new ScreenWords();
        List<Path> bundles;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            bundles = files.filter(file -> file.endsWith("texts_nl.properties"))
                    .sorted()
                    .toList();
        }
        for (Path bundle : bundles) {
            Properties dutch = read(bundle);
            Properties english = read(bundle.resolveSibling("texts_en.properties"));
            for (String key : dutch.stringPropertyNames()) {
                String other = plain(english.getProperty(key, ""));
                String own = plain(dutch.getProperty(key));
                words.english.computeIfAbsent(own, name -> new TreeSet<>()).add(other);
                words.shown(Language.DUTCH).append(own).append('\n');
                words.shown(Language.ENGLISH).append(other).append('\n');
            }
        }
        String page = plain(Files.readString(CONTROL_PAGE));
        words.shown.values().forEach(text -> text.append(page));
        return words;
    }

    /** Returns what the English screens call what a Dutch screen calls so; empty if no Dutch text is this name. */
    Set<String> english(String dutch) {
        return english.getOrDefault(plain(dutch), Set.of());
    }

    /** Returns whether a text holds this name; of a way, as in {@code Lottery › Result}, each part. */
    boolean shows(Language language, String name) {
        return Stream.of(name.split("›")).allMatch(part -> shown(language).indexOf(plain(part)) >= 0);
    }

    /** Returns the words without capitals and without what ends a sentence, which differs from place to place. */
    static String plain(String words) {
        return words.replace('\'', '’')
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.:…\\s]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    private StringBuilder shown(Language language) {
        return shown.computeIfAbsent(language, added -> new StringBuilder());
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
