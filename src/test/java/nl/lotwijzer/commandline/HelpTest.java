package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Every command explains itself in the language that was asked for, whatever the system speaks. */
class HelpTest {
    private static final Pattern DUTCH = Pattern.compile("\\b(het|van|een|zoals|zonder)\\b");
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|with|without)\\b");

    static List<String> commands() {
        return List.copyOf(new TreeSet<>(commandLine().getSubcommands().keySet()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfInBothLanguages(String command) {
        assertThat(help(command, "--help", "--lang", "nl"))
                .startsWith("Gebruik: ")
                .doesNotContainPattern(ENGLISH);
        assertThat(help("--lang", "en", command, "--help"))
                .startsWith("Usage: ")
                .doesNotContainPattern(DUTCH);
        assertThat(help(command, "--help")).isEqualTo(help(command, "--help", "--lang", "nl"));
    }

    @ParameterizedTest
    @EnumSource
    void theProgramExplainsItselfInThisLanguageWhateverTheSystemSpeaks(Language language) {
        Locale system = Locale.getDefault();
        try {
            Locale.setDefault(language == Language.DUTCH ? Locale.ENGLISH : Locale.of("nl"));
            String help = help("--help", "--lang", language.code());
            assertThat(help).contains(language == Language.DUTCH ? "Opdrachten:" : "Commands:");
            assertThat(help)
                    .contains(
                            language == Language.DUTCH ? "Doet het hele werk met de" : "Does the whole work with the");
        } finally {
            Locale.setDefault(system);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsExplained(String command) {
        CommandLine line = commandLine().getSubcommands().get(command);
        assertThat(line.getCommandSpec().args())
                .extracting(ArgSpec::description)
                .allSatisfy(words -> assertThat(words).isNotEmpty());
    }

    @Test
    void bothLanguagesExplainTheSame() throws IOException {
        assertThat(keys("help_en.properties")).isEqualTo(keys("help.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(Commands.class.getResourceAsStream(file))) {
            texts.load(stream);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static CommandLine commandLine() {
        return Commands.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    }

    private static String help(String... words) {
        StringWriter out = new StringWriter();
        int status = Commands.commandLine(new PrintWriter(out), new PrintWriter(new StringWriter()))
                .execute(words);
        assertThat(status).isZero();
        return out.toString();
    }
}
