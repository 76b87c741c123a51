package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.report.pack.Checked;
import nl.lotwijzer.report.pack.Register;
import nl.lotwijzer.vault.KeyCost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();
    private Path file;
    private Path out;

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("proef.beraad");
        out = folder.resolve("uit");
        try (Project project = TestProject.of(20, folder, Clock.systemUTC())) {
            Quotas quotas = new Quotas(project);
            quotas.addCategory(quotas.addCriterion("Wijk").id(), "Noord");
        }
    }

    @Test
    void writesAReportAndItsHashAndLeavesTheProjectAsItWas() throws Exception {
        assertThat(run("report", file.toString(), "--pack", "steering", "--out", out.toString()))
                .as(complained.toString())
                .isZero();
        List<Path> written = written(out);
        assertThat(written).hasSize(1);
        assertThat(said.toString().strip())
                .isEqualTo(Sha256.hex(Files.readAllBytes(written.getFirst())) + "  "
                        + written.getFirst().getFileName());
        try (Project project = open()) {
            assertThat(new Register(project).all()).isEmpty();
        }
    }

    @Test
    void opensAProtectedProjectWithThePasswordInAFile() throws Exception {
        try (Project project = open()) {
            project.protection().protect("stoel regen trompet kaas", new KeyCost(64, 1, 1));
        }
        String[] words = {"report", file.toString(), "--pack", "steering", "--out", out.toString()};
        assertThat(run(words)).as("nobody to ask").isEqualTo(Commands.BAD_INPUT);
        assertThat(complained.toString()).contains("proef.beraad is beveiligd met een wachtwoord", "--password-file");

        assertThat(run(withPassword(words, "niet het wachtwoord"))).isEqualTo(Commands.BAD_INPUT);
        assertThat(run(withPassword(words, ""))).isEqualTo(Commands.BAD_INPUT);
        assertThat(complained.toString()).contains("is leeg");
        assertThat(out).isEmptyDirectory();

        assertThat(run(withPassword(words, "\uFEFFstoel regen trompet kaas\r\nde rest telt niet")))
                .as(complained.toString())
                .isZero();
        assertThat(written(out)).hasSize(1);
        assertThat(said + complained.toString()).doesNotContain("trompet");
    }

    private String[] withPassword(String[] words, String content) throws IOException {
        Path password = Files.writeString(folder.resolve("wachtwoord.txt"), content);
        return Stream.concat(Stream.of(words), Stream.of("--password-file", password.toString()))
                .toArray(String[]::new);
    }

    @Test
    void asksForThePasswordWhereSomebodySits() throws Exception {
        try (Project project = open()) {
            project.protection().protect("stoel regen trompet kaas", new KeyCost(64, 1, 1));
        }
        List<String> asked = new ArrayList<>();
        PasswordOption option = new PasswordOption(words -> {
            asked.add(words);
            return Optional.of("stoel regen trompet kaas");
        });
        try (Project project =
                option.open(file, new Actor("projectleider", ""), Clock.systemUTC(), Texts.in(Language.DUTCH))) {
            assertThat(project.protection().on()).isTrue();
        }
        assertThat(asked).containsExactly("Wachtwoord van proef.beraad:");
    }

    @Test
    void entersItInTheRegisterWhereAsked() throws Exception {
        assertThat(run(
                        "--lang",
                        "en",
                        "report",
                        file.toString(),
                        "--pack",
                        "steering,follow-up",
                        "--period",
                        "2026-01-01..2099-12-31",
                        "--out",
                        out.toString(),
                        "--register"))
                .as(complained.toString())
                .isZero();
        try (Project project = open()) {
            Register register = new Register(project);
            assertThat(register.all()).hasSize(2);
            for (Path path : written(out)) {
                assertThat(register.check(path)).isInstanceOf(Checked.Unchanged.class);
            }
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(run("report", file.toString(), "--pack", "krant", "--out", out.toString()))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("krant", "steering");
        assertThat(run("report", file.toString(), "--pack", "steering", "--kind", "pdf", "--out", out.toString()))
                .isEqualTo(2);
        assertThat(run("report", file.toString(), "--pack", "steering", "--period", "ooit", "--out", out.toString()))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("pdf", "ooit");
    }

    /** Another process has other hash codes, another order of sets, another time, and here another language of the machine. */
    @Test
    void givesTheSameBytesInAnotherProcess() throws Exception {
        String[] words = {"report", file.toString(), "--pack", "all", "--kind", "xlsx,docx,pdf", "--out"};
        assertThat(run(with(words, out.toString()).toArray(String[]::new)))
                .as(complained.toString())
                .isZero();
        Path other = folder.resolve("elders");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=fr",
                "-Duser.country=BE",
                "-Duser.timezone=" + ZoneId.systemDefault().getId(),
                "-cp",
                System.getProperty("java.class.path"),
                ReportInAnotherProcess.class.getName()));
        command.addAll(with(words, other.toString()));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(log, StandardCharsets.UTF_8))
                .isZero();
        assertThat(written(out)).isNotEmpty();
        for (Path path : written(out)) {
            assertThat(other.resolve(path.getFileName())).as(path.toString()).hasSameBinaryContentAs(path);
        }
    }

    private static List<String> with(String[] words, String last) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add(last);
        return all;
    }

    private static List<Path> written(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private Project open() throws Exception {
        return Project.open(file, new Actor("projectleider", ""), Clock.systemUTC());
    }

    private int run(String... words) {
        return Commands.commandLine(new PrintWriter(said, true), new PrintWriter(complained, true))
                .execute(words);
    }

    /** The command line as the program starts it. */
    static final class ReportInAnotherProcess {
        private ReportInAnotherProcess() {}

        public static void main(String[] words) {
            System.exit(Commands.run(words));
        }
    }
}
