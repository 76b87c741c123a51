package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.protocol.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command invite as a supervisor gives it. */
class InviteCommandTest {
    private static final String REGISTER = "sample-data/bevolkingsregister.csv";

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    /** The hash is of what {@code steekproef.py} in the test resources prints, another program in another language. */
    @Test
    void drawsWhatAnotherProgramDrawsFromTheSampleRegister() throws Exception {
        assertThat(invite(
                        "600",
                        "--seed",
                        "4 1 6 6 2 3 5 2",
                        "--minimum-age",
                        "16",
                        "--on",
                        "2026-09-01",
                        "--place",
                        "Waterveen"))
                .isZero();
        String lots = Files.readAllLines(folder.resolve("uit/letters.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0] + "," + line.split(",", -1)[1] + "\n")
                .collect(Collectors.joining());
        assertThat(Sha256.hex(lots)).isEqualTo("85c117188b67fb8f56c8b3bc0bc7c681124a15712a0528738e7d584b1b677936");
        assertThat(Files.readAllLines(folder.resolve("uit/areas.csv")))
                .contains("Binnenstad,792,792,88,1/9", "Buitengebied,463,463,51,51/463");
        assertThat(said.toString()).contains("5.950", "5.417", "394 te jong");
    }

    @Test
    void theCountsAddUpToTheRows() throws Exception {
        assertThat(invite("100", "--seed", "1", "--per", "address", "--divide", "equal"))
                .isZero();
        List<String> lines = Files.readAllLines(folder.resolve("uit/left-out.csv"));
        int sum = lines.subList(1, lines.size() - 1).stream()
                .mapToInt(line -> Integer.parseInt(line.split(",", -1)[1]))
                .sum();
        assertThat(lines.getLast()).isEqualTo("ALL," + sum).isEqualTo("ALL,5950");
    }

    @Test
    void givesChosenNumbersToChosenAreas() throws Exception {
        assertThat(invite("30", "--seed", "1", "--given", "Binnenstad=10,Molenwijde=20"))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("uit/areas.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1)[3]))
                .containsExactly("10", "0", "0", "0", "20", "0", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 --seed 1",
                "10 --seed 1 --per house",
                "10 --seed 1 --divide given",
                "10 --seed 1 --minimum-age 16",
                "10 --seed 1 --round 0",
                "10 --seed 1 --given Noord=9",
                "10 --seed 1 --given Nergens=10",
                "10 --seed 1 --by Kleur",
                "9999 --seed 1"
            })
    void refusesWhatCannotBeAndWritesNothing(String words) {
        assertThat(invite(words.split(" ", -1))).isEqualTo(Commands.BAD_INPUT);
        assertThat(complained.toString()).isNotBlank();
        assertThat(folder.resolve("uit/letters.csv")).doesNotExist();
    }

    @Test
    void writesTheSameBytesEveryTime() throws IOException {
        assertThat(invite("50", "--seed", "9")).isZero();
        byte[] first = Files.readAllBytes(folder.resolve("uit/letters.csv"));
        assertThat(invite("50", "--seed", "9")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("uit/letters.csv"))).isEqualTo(first);
    }

    private int invite(String... words) {
        List<String> all = new ArrayList<>(
                List.of("invite", REGISTER, "--out", folder.resolve("uit").toString(), "--letters"));
        Stream.of(words).forEach(all::add);
        return Commands.commandLine(new PrintWriter(said, true), new PrintWriter(complained, true))
                .execute(all.toArray(String[]::new));
    }
}
