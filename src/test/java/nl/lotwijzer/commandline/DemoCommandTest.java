package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lotwijzer.controle.SecondOpinion;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.verification.Half;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.Status;
import nl.lotwijzer.verification.Verification;
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
        assertThat(names(example)).hasSize(5).anyMatch(name -> name.endsWith(".xlsx"));
        verifies(example.resolve("dossier-waterveen.zip"));
        verifies(example.resolve("dossier-waterveen-openbaar.zip"));

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

    /** Checks a dossier against the C that was printed. */
    private void verifies(Path dossier) throws Exception {
        Matcher printed = Pattern.compile("Bevroren \\(C\\): +([0-9a-f]{64})").matcher(out.toString());
        assertThat(printed.find()).isTrue();
        Report report = Verification.of(
                Verification.open(dossier),
                new Published(printed.group(1), null, null),
                new Recomputation(),
                () -> false);
        assertThat(report.exitStatus()).isZero();
        assertThat(report.checks())
                .filteredOn(check -> check.status() != Status.GOOD)
                .allMatch(check -> report.half() == Half.PUBLIC);
        assertThat(out.toString()).contains(report.seed()).contains("Rij:            " + report.row());
        SecondOpinion.accepts(dossier, printed.group(1));
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
