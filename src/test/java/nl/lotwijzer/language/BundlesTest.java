package nl.lotwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every room says the same in Dutch and in English, and the code asks for nothing that no room says. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/nl/lotwijzer");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9]+)+)\"");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|csv|xlsx|json|sql|txt|zip|png|properties)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static List<String> rooms() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("texts_nl.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesSayTheSameThings(String room) {
        assertThat(keys(room, Language.ENGLISH)).isEqualTo(keys(room, Language.DUTCH));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyBeginsWithItsRoom(String room) {
        assertThat(keys(room, Language.DUTCH)).allMatch(key -> key.startsWith(room + "."));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsAPatternThatCanBeFilled(String room) {
        for (Language language : Language.values()) {
            Properties texts = texts(room, language);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertThat(text).as(key).isNotBlank().doesNotContain("'").doesNotContain("\uFFFD");
                assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesFillTheSamePlaces(String room) {
        Properties dutch = texts(room, Language.DUTCH);
        Properties english = texts(room, Language.ENGLISH);
        for (String key : dutch.stringPropertyNames()) {
            assertThat(places(english.getProperty(key, "")))
                    .as("places of %s in English", key)
                    .isEqualTo(places(dutch.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noKeyStandsTwiceInAFile(String room) throws IOException {
        for (Language language : Language.values()) {
            List<String> keys = Files.readAllLines(file(room, language)).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void theCodeAsksForNothingThatIsNotSaid() throws IOException {
        List<String> rooms = rooms();
        Set<String> said = rooms.stream()
                .flatMap(room -> keys(room, Language.DUTCH).stream())
                .collect(Collectors.toSet());
        SortedSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher literals = LITERAL.matcher(withoutComments(file));
                while (literals.find()) {
                    String literal = literals.group(1);
                    String room = literal.substring(0, literal.indexOf('.'));
                    if (rooms.contains(room)
                            && !said.contains(literal)
                            && !FILE_NAME.matcher(literal).matches()) {
                        missing.add(file.getFileName() + ": " + literal);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String withoutComments(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    private static SortedSet<String> places(String text) {
        SortedSet<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group(1));
        }
        return places;
    }

    private static SortedSet<String> keys(String room, Language language) {
        return new TreeSet<>(texts(room, language).stringPropertyNames());
    }

    private static Path file(String room, Language language) {
        return RESOURCES.resolve(room).resolve("texts_" + language.code() + ".properties");
    }

    private static Properties texts(String room, Language language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(room, language), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
