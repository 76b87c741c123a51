package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void doesTheWholeWorkAndSaysWhatCameOfIt() throws Exception {
        Path example = folder.resolve("nieuw/voorbeeld");

        assertThat(run("demo", example.toString())).isEqualTo(Commands.DONE);

        assertThat(out.toString())
                .contains("Aanmeldingen:   452, van wie 438 in de loting")
                .contains("Panel:          100 mensen")
                .contains(example.resolve("waterveen.beraad").toString());
        assertThat(err.toString()).isEmpty();
        assertThat(names(example)).hasSize(3).anyMatch(name -> name.endsWith(".xlsx"));

        byte[] before = Files.readAllBytes(example.resolve("waterveen.beraad"));
        assertThat(run("--lang", "en", "demo", example.toString())).isEqualTo(Commands.BAD_INPUT);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "There is already a file waterveen.beraad in this folder. Choose another name.");
        assertThat(Files.readAllBytes(example.resolve("waterveen.beraad"))).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongWithTheWords() {
        assertThat(run()).isEqualTo(Commands.BAD_INPUT);
        assertThat(run("demo")).isEqualTo(Commands.BAD_INPUT);
        assertThat(run("--lang", "fy", "demo", "x")).isEqualTo(Commands.BAD_INPUT);
        assertThat(run("--version")).isEqualTo(Commands.DONE);
        assertThat(out.toString()).startsWith("Lotwijzer ");
    }

    private int run(String... words) {
        return Commands.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(words);
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
