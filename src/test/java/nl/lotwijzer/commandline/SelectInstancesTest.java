package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The command select on the pools with known answers, each time in a process of its own. The pools stand in the folder of
 * the system property {@code lotwijzer.instances}, or else in {@code ../shared/instances}; without them this is skipped.
 */
class SelectInstancesTest {
    private static final Path ALL = Path.of(System.getProperty("lotwijzer.instances", "../shared/instances"));

    @TempDir
    Path folder;

    @Test
    void givesTheKnownChancesAndTheSameBytesInTwoProcesses() throws Exception {
        Path pool = pool("sortition-algorithms-150");
        for (String out : List.of("een", "twee")) {
            run(pool, "features.csv", "candidates.csv", "--id", "nationbuilder_id", "--seats", "22", "--out", out);
        }
        for (String name : List.of("chances.csv", "types.csv", "table.csv")) {
            assertThat(folder.resolve("een").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("twee").resolve(name));
        }
        Map<String, Fraction> chances = chances("een");
        assertThat(chances.values())
                .allMatch(chance -> chance.compareTo(Fraction.of(1, 11).minus(Fraction.of(1, 1_000))) >= 0);
        for (List<String> known : rows(pool.resolve("leximin-k22.csv"))) {
            assertThat(chances.get(known.get(0)).toDouble())
                    .as(known.get(0))
                    .isCloseTo(Double.parseDouble(known.get(1)), within(0.002));
        }
        assertThat(lawfulRows(pool, "een")).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({"example-small, 20", "example-large, 200"})
    void givesEverybodyTheSameChanceWhereThatCanBe(String name, String seats) throws Exception {
        run(pool(name), "categories.csv", "respondents.csv", "--seats", seats, "--out", "uit");
        assertThat(chances("uit").values())
                .allSatisfy(
                        chance -> assertThat(chance.minus(Fraction.of(1, 10)).magnitude())
                                .isLessThanOrEqualTo(Fraction.of(1, 1_000)));
    }

    /** Counts the rows that meet every quota, from the files alone. */
    private long lawfulRows(Path pool, String out) throws IOException {
        List<List<String>> people = lines(pool.resolve("candidates.csv"));
        List<String> header = people.getFirst();
        Map<String, List<String>> personOf =
                people.stream().skip(1).collect(Collectors.toMap(List::getFirst, person -> person));
        Map<String, List<String>> memberOf = new HashMap<>();
        for (List<String> type : rows(folder.resolve(out).resolve("types.csv"))) {
            memberOf.put(type.get(0), personOf.get(type.get(2).split(" ", -1)[0]));
        }
        List<List<String>> quotas = rows(pool.resolve("features.csv"));
        return rows(folder.resolve(out).resolve("table.csv")).stream()
                .filter(row -> quotas.stream().allMatch(quota -> {
                    int column = header.indexOf(quota.get(0));
                    int seats = 0;
                    for (String pair : row.get(1).split(" ", -1)) {
                        String[] parts = pair.split(":", -1);
                        boolean counts = memberOf.get(parts[0]).get(column).equalsIgnoreCase(quota.get(1));
                        seats += counts ? Integer.parseInt(parts[1]) : 0;
                    }
                    return Integer.parseInt(quota.get(2)) <= seats && seats <= Integer.parseInt(quota.get(3));
                }))
                .count();
    }

    private Map<String, Fraction> chances(String out) throws IOException {
        return rows(folder.resolve(out).resolve("chances.csv")).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> {
                    String[] parts = row.get(1).split("/", -1);
                    return Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
                }));
    }

    private void run(Path pool, String quotas, String people, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "nl.lotwijzer.Lotwijzer",
                "select",
                "--quotas",
                pool.resolve(quotas).toString(),
                "--registrants",
                pool.resolve(people).toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("gezegd.txt").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("gezegd.txt")))
                .isZero();
    }

    private static Path pool(String name) {
        Path pool = ALL.resolve(name).toAbsolutePath().normalize();
        Assumptions.assumeTrue(
                Files.isDirectory(pool), () -> "no test pool at " + pool + "; set -Dlotwijzer.instances=FOLDER");
        return pool;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> lines = lines(file);
        return lines.subList(1, lines.size());
    }

    private static List<List<String>> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }
}
