package nl.lotwijzer.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDataTest {
    private static final Path COMMITTED = Path.of("sample-data");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @BeforeEach
    void make() throws IOException {
        SampleData.write(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"uitnodigingen.csv", "aanmeldingen-windows1252.csv", "bevolking.csv", "bevolkingsregister.csv"})
    void theCommittedFilesAreWhatTheProgramMakes(String name) {
        assertThat(folder.resolve(name)).hasSameBinaryContentAs(COMMITTED.resolve(name));
    }

    /** What is in the workbook is compared, not its compression, which may differ between builds of the JDK. */
    @Test
    void theCommittedWorkbookHoldsWhatTheProgramMakes() throws IOException {
        assertThat(parts(folder.resolve("aanmeldingen.xlsx"))).isEqualTo(parts(COMMITTED.resolve("aanmeldingen.xlsx")));
    }

    @Test
    void tenThousandLettersHaveTenThousandCodes() throws IOException {
        List<String> lines = Files.readAllLines(COMMITTED.resolve("uitnodigingen.csv"));
        assertThat(lines.stream().skip(1).map(line -> line.split(";")[0]).distinct())
                .hasSize(10_000);
    }

    @Test
    void everyCriterionCountsTheSameInhabitants() throws IOException {
        Map<String, Integer> totals = new TreeMap<>();
        Files.readAllLines(COMMITTED.resolve("bevolking.csv")).stream()
                .skip(1)
                .map(line -> line.split(";"))
                .forEach(cells -> totals.merge(cells[0], Integer.parseInt(cells[2]), Integer::sum));
        assertThat(totals)
                .hasSize(5)
                .allSatisfy((criterion, total) -> assertThat(total).isEqualTo(61_480));
    }

    @Test
    void theExportHoldsEverybodyAndTheSevenMistakes() throws IOException {
        List<String> lines = Files.readAllLines(COMMITTED.resolve("aanmeldingen-windows1252.csv"), WINDOWS);
        List<String[]> rows = lines.stream()
                .skip(FormExport.TITLE_ROWS + 1)
                .map(line -> line.split(";", -1))
                .filter(cells -> Arrays.stream(cells).anyMatch(cell -> !cell.isBlank()))
                .toList();
        assertThat(rows).hasSize(Registrations.PEOPLE + 7).allMatch(cells -> cells.length == FormExport.HEADER.size());
        assertThat(rows.stream().map(cells -> cells[2].strip()).distinct()).hasSize(Registrations.PEOPLE + 4);
        assertThat(rows.stream().filter(cells -> cells[4].isEmpty())).hasSize(1);
    }

    @Test
    void oneInSevenOrEightSharesAHouse() throws IOException {
        Map<String, Integer> people = new TreeMap<>();
        Files.readAllLines(COMMITTED.resolve("aanmeldingen-windows1252.csv"), WINDOWS).stream()
                .skip(FormExport.TITLE_ROWS + 1)
                .map(line -> line.split(";", -1))
                .filter(cells -> !cells[2].isBlank())
                .map(cells -> cells[10].replace(" ", "").toUpperCase(Locale.ROOT) + cells[8] + cells[9])
                .forEach(address -> people.merge(address, 1, Integer::sum));
        int sharing = people.values().stream()
                .filter(count -> count > 1)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(sharing * 100 / Registrations.PEOPLE).isBetween(12, 15);
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(workbook);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
