package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.Seed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command select as a person gives it: files in, files out, and what is said when it cannot be done. */
class SelectCommandTest {
    private static final String QUOTAS =
            "feature,value,min,max\nGender,Female,1,2\nGender,Male,1,2\nAge,Young,1,2\nAge,Old,1,2\n";
    private static final String PEOPLE =
            "Nr,gender ,AGE,Street,City\na,female,young,Dam 1,X\nb,Female,Old,Dam 1,x\nc,MALE,Young,,X\nd,male,old,,X\ne,Female,old,Dam 2,X\n";

    @TempDir
    Path folder;

    private Path out;
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        out = folder.resolve("uit");
        file("q.csv", QUOTAS);
        file("p.csv", PEOPLE);
    }

    @Test
    void writesChancesTypesAndTable() throws Exception {
        assertThat(select("--seats", "2", "--id", "nr")).isZero();
        assertThat(files())
                .containsExactly("chances.csv", "proof.tsv", "rules.csv", "summary.json", "table.csv", "types.csv");
        List<List<String>> chances = rows("chances.csv");
        assertThat(chances).hasSize(5);
        assertThat(column(chances, 0)).containsExactly("a", "b", "c", "d", "e");
        assertThat(chances).allSatisfy(row -> assertThat(row.get(1)).matches("\\d+/\\d+"));
        // Five people, two criteria of two categories, two seats, quotas 1..2: one of two thirds, the others one third.
        assertThat(column(chances, 2)).containsOnly("1/3", "2/3");
        assertThat(chances.stream().map(row -> fraction(row.get(1))).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.of(2));
        assertThat(rows("table.csv")).hasSize(1_000);
        assertThat(Files.readString(out.resolve("summary.json")))
                .contains(
                        "\"n\": 5,", "\"k\": 2,", "\"objective\": \"leximin\"", "\"bound\": \"1/3\"", "\"seconds\": {");
    }

    @Test
    void writesATableWhoseRowsAreLawfulAndGiveTheChances() throws Exception {
        assertThat(select("--seats", "2", "--id", "nr", "--rows", "100")).isZero();
        List<List<String>> types = rows("types.csv");
        Map<String, Integer> seats = new HashMap<>();
        for (List<String> row : rows("table.csv")) {
            int filled = 0;
            for (String pair : row.get(1).split(" ", -1)) {
                String[] parts = pair.split(":", -1);
                seats.merge(parts[0], Integer.parseInt(parts[1]), Integer::sum);
                filled += Integer.parseInt(parts[1]);
            }
            assertThat(filled).isEqualTo(2);
        }
        Map<String, String> chance =
                rows("chances.csv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        for (List<String> type : types) {
            List<String> members = List.of(type.get(2).split(" ", -1));
            assertThat(members).hasSize(Integer.parseInt(type.get(1)));
            for (String member : members) {
                assertThat(fraction(chance.get(member)))
                        .isEqualTo(Fraction.of(seats.getOrDefault(type.get(0), 0), 100L * members.size()));
            }
        }
    }

    @Test
    void drawsThePanelOfTheSeedByTheLowestLots() throws Exception {
        assertThat(select("--seats", "2", "--id", "nr", "--seed", "rode fiets")).isZero();
        Seed seed = Seed.ofText("rode fiets");
        String drawn = rows("table.csv").get(seed.row(1_000)).get(1);
        Set<String> expected = new LinkedHashSet<>();
        for (String pair : drawn.split(" ", -1)) {
            String[] parts = pair.split(":", -1);
            String ids = rows("types.csv").stream()
                    .filter(type -> type.get(0).equals(parts[0]))
                    .findFirst()
                    .orElseThrow()
                    .get(2);
            Arrays.stream(ids.split(" ", -1))
                    .sorted((one, other) -> seed.lot(one).compareTo(seed.lot(other)))
                    .limit(Integer.parseInt(parts[1]))
                    .forEach(expected::add);
        }
        assertThat(column(rows("panel.csv"), 0)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Files.readString(out.resolve("summary.json")))
                .contains("\"seed\": \"" + seed.hex() + "\"", "\"row\": " + seed.row(1_000));
    }

    @Test
    void neverDrawsTwoOfAHouseholdAndTakesABlankAddressForNone() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(select("--seats", "2", "--id", "nr", "--household", "street,city", "--seed", "proef " + i))
                    .isZero();
            assertThat(column(rows("panel.csv"), 0)).hasSize(2).isNotEqualTo(List.of("a", "b"));
        }
        // c and d live nowhere that is known, so they can be drawn together, and must be when they alone are left.
        file("p.csv", "Nr,Gender,Age,Street\nc,Male,Young,\nd,Female,Old,\n");
        assertThat(select("--seats", "2", "--id", "nr", "--household", "street"))
                .isZero();
        file("p.csv", "Nr,Gender,Age,Street\nc,Male,Young,Dam 1\nd,Female,Old,dam  1\n");
        assertThat(select("--seats", "2", "--id", "nr", "--household", "street"))
                .isEqualTo(3);
        assertThat(complained.toString()).contains("huishouden");
    }

    @Test
    void numbersPeopleWhereNoColumnIdentifiesThem() throws Exception {
        assertThat(select("--seats", "2")).isZero();
        assertThat(column(rows("chances.csv"), 0)).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void givesTheSameBytesEachTimeAndInEveryLocale() throws Exception {
        assertThat(select("--seats", "2", "--seed", "x", "--household", "street"))
                .isZero();
        Map<String, String> first = contents();
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(select("--seats", "2", "--seed", "x", "--household", "street"))
                    .isZero();
        } finally {
            java.util.Locale.setDefault(before);
        }
        assertThat(contents()).isEqualTo(first);
        assertThat(first.values())
                .allSatisfy(text -> assertThat(text).doesNotContain("\r").endsWith("\n"));
    }

    @Test
    void replacesItsOwnFilesOnly() throws Exception {
        assertThat(select("--seats", "2", "--seed", "x")).isZero();
        Files.writeString(out.resolve("notities.txt"), "van mij");
        assertThat(select("--seats", "2")).isZero();
        assertThat(files())
                .as("no panel was drawn this time, so the old one does not stay")
                .containsExactly(
                        "chances.csv",
                        "notities.txt",
                        "proof.tsv",
                        "rules.csv",
                        "summary.json",
                        "table.csv",
                        "types.csv");
    }

    @Test
    void explainsWhatContradicts() throws Exception {
        file("q.csv", QUOTAS.replace("Gender,Female,1,2", "Gender,Female,4,4").replace("Male,1,2", "Male,0,2"));
        assertThat(select("--seats", "4", "--lang", "en")).isEqualTo(3);
        assertThat(complained.toString()).contains("Gender", "Female", "4");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void namesQuotasThatOnlyContradictTogether() throws Exception {
        file("q.csv", "category,name,min,max\nGender,Female,2,2\nGender,Male,0,2\nAge,Young,2,2\nAge,Old,0,2\n");
        file("p.csv", "Gender,Age\nFemale,Old\nFemale,Old\nMale,Young\nMale,Young\n");
        assertThat(select("--seats", "2")).isEqualTo(3);
        assertThat(complained.toString())
                .contains(
                        "Gender “Female” minstens 2",
                        "Age “Young” minstens 2",
                        "Bewezen in hele getallen: opgeteld spreken de regels elkaar tegen.");
    }

    @Test
    void saysSoWhenEveryCaseHadToBeTried() throws Exception {
        // two seats, three criteria that each want exactly one yes: halves would do, whole people will not
        file("q.csv", "category,name,min,max\nA,yes,1,1\nA,no,0,2\nB,yes,1,1\nB,no,0,2\nC,yes,1,1\nC,no,0,2\n");
        file("p.csv", "A,B,C\nyes,yes,no\nyes,no,yes\nno,yes,yes\nno,no,no\n");
        assertThat(select("--seats", "2", "--lang", "en")).isEqualTo(3);
        assertThat(complained.toString()).containsPattern("Proved in whole numbers: all [2-9] cases were gone through");
    }

    @Test
    void proposesTheSmallestRelaxationWithinTheLimitsOfTheFile() throws Exception {
        // three women at most, one man at most, four seats; and the file says which of the two may give way
        String rules = "feature,value,min,max,min_flex,max_flex\nGender,Female,0,2,0,%s\nGender,Male,0,1,0,%s\n";
        file("q.csv", rules.formatted(4, 1));
        assertThat(select("--seats", "4")).isEqualTo(3);
        assertThat(complained.toString())
                .contains("De kleinste versoepeling waarmee het wel kan:", "  Gender “Female”: maximum van 2 naar 3");
        file("q.csv", rules.formatted(2, 4));
        assertThat(select("--seats", "4")).isEqualTo(3);
        assertThat(complained.toString()).contains("  Gender “Male”: maximum van 1 naar 2");
        file("q.csv", rules.formatted(2, 1));
        assertThat(select("--seats", "4", "--lang", "en")).isEqualTo(3);
        assertThat(complained.toString())
                .contains("Within the limits set for relaxing it cannot be done. The smallest relaxation beyond them:");
        assertThat(select("--seats", "40", "--lang", "en")).isEqualTo(3);
        assertThat(complained.toString()).contains("Relaxing quotas does not help");
    }

    @Test
    void readsWhatOfficesSend() throws Exception {
        assertThat(select("--seats", "2", "--id", "nr")).isZero();
        String chances = contents().get("chances.csv");
        Charset windows = Charset.forName("windows-1252");
        for (byte[] people : List.of(
                ("\uFEFF" + PEOPLE).getBytes(StandardCharsets.UTF_8),
                PEOPLE.replace(',', ';').getBytes(windows),
                ("\uFEFF" + PEOPLE.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE),
                PEOPLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                (PEOPLE + ",,,,\n\n").getBytes(StandardCharsets.UTF_8))) {
            Files.write(folder.resolve("p.csv"), people);
            assertThat(select("--seats", "2", "--id", "nr")).as(said()).isZero();
            assertThat(contents()).containsEntry("chances.csv", chances);
        }
    }

    @Test
    void leavesNothingWhereItCannotWrite() throws Exception {
        Files.writeString(out, "een bestand");
        assertThat(select("--seats", "2")).isEqualTo(2);
        assertThat(complained.toString()).contains("--out");
        assertThat(Files.readString(out)).isEqualTo("een bestand");
    }

    private String said() {
        return complained.toString();
    }

    @Test
    void computesEveryObjectiveAndSaysWhatIsProved() throws Exception {
        for (String objective : List.of("leximin", "MAXIMIN", "nash", "minimax", "goldilocks")) {
            assertThat(select("--seats", "2", "--objective", objective, "--rows", "proposed"))
                    .as(objective)
                    .isZero();
            assertThat(said.toString()).contains("Bewi");
            assertThat(Files.readString(out.resolve("proof.tsv")))
                    .contains(objective.toUpperCase(java.util.Locale.ROOT));
        }
        assertThat(select("--seats", "2", "--objective", "goldilocks", "--gamma", "0.5"))
                .isZero();
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"gamma\": \"1/2\"");
    }

    int select(String... words) {
        said.getBuffer().setLength(0);
        complained.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(
                "select",
                "--quotas",
                folder.resolve("q.csv").toString(),
                "--registrants",
                folder.resolve("p.csv").toString(),
                "--out",
                out.toString()));
        all.addAll(List.of(words));
        return Commands.commandLine(new PrintWriter(said, true), new PrintWriter(complained, true))
                .execute(all.toArray(String[]::new));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The files without the seconds, which differ from run to run. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new HashMap<>();
        for (String name : files()) {
            contents.put(
                    name, Files.readString(out.resolve(name)).replaceAll("(?s)\"seconds\": \\{.*?}", "\"seconds\""));
        }
        return contents;
    }

    private List<List<String>> rows(String name) throws IOException {
        return Files.readAllLines(out.resolve(name)).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static Fraction fraction(String text) {
        int[] parts =
                Arrays.stream(text.split("/", -1)).mapToInt(Integer::parseInt).toArray();
        return IntStream.of(parts).count() == 2 ? Fraction.of(parts[0], parts[1]) : Fraction.ZERO;
    }
}
