package nl.lotwijzer.quotas.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Populations;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.Plan.Band;
import nl.lotwijzer.quotas.population.Plan.Group;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in every shape of CBS and Statbel give the worked values of Den Haag exactly, from the file to the seats. */
class WorkedValuesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "03759ned_UntypedDataSet_22112026_101500.csv, CBS_RAW",
        "Bevolking__geslacht__leeftijd_22112026_101600.csv, CBS_BARE",
        "Bevolking__tabelindeling_22112026_101700.csv, CBS_LAYOUT",
        "Bevolking__tabelindeling_eenheid_per_rij.csv, CBS_LAYOUT",
        "03759ned.zip, CBS_BULK",
        "TF_SOC_POP_STRUCT_2019.txt, STATBEL",
        "TF_SOC_POP_STRUCT_2019_bom.txt, STATBEL",
        "TF_SOC_POP_STRUCT_2019.zip, STATBEL"
    })
    void sexAndAgeAreAsPublished(String name, Shape shape) throws Exception {
        Path file = PopulationFiles.RESOURCES.resolve(name);
        assertThat(PopulationReader.shape(file)).isEqualTo(shape);
        checkSexAndAge(PopulationReader.read(file, rows -> {}));
    }

    @Test
    void aWorkbookOfStatbelToo() throws Exception {
        List<String> lines = TheHague.statbel(false).lines().toList();
        Path file = OfficeFiles.workbook(folder.resolve("TF_SOC_POP_STRUCT_2019.xlsx"), sheet -> {
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split("\\|", -1);
                Object[] values = new Object[cells.length];
                for (int column = 0; column < cells.length; column++) {
                    boolean number = row > 0 && column >= 19;
                    values[column] = number ? (Object) Integer.valueOf(cells[column]) : cells[column];
                }
                OfficeFiles.row(sheet, row + 1, values);
            }
        });
        assertThat(PopulationReader.shape(file)).isEqualTo(Shape.STATBEL);
        checkSexAndAge(PopulationReader.read(file, rows -> {}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85051NED_UntypedDataSet_22112026_102000.csv",
                "Onderwijsniveau_22112026_102100.csv",
                "Onderwijsniveau_tabelindeling.csv",
                "Onderwijsniveau_tabelindeling_eenheid_per_rij.csv",
                "85051NED.zip"
            })
    void educationIsAsPublished(String name) throws Exception {
        PopulationTable table = PopulationReader.read(PopulationFiles.RESOURCES.resolve(name), rows -> {});
        Aspect levels = aspect(table, Kind.EDUCATION);
        Figures figures = Tally.of(
                table,
                selection(table, 15),
                new Plan.Groups(
                        "Opleiding",
                        levels,
                        List.of(
                                group(table, levels, "laag", "2018700", "1 Laag"),
                                group(table, levels, "middelbaar", "2018740", "2 Mid"),
                                group(table, levels, "hoog", "2018790", "3 Hoog"))));
        assertThat(people(figures)).containsExactly(128_180L, 146_030L, 144_220L);
        assertThat(figures.usable()).isTrue();
        assertThat(targets(figures, 100)).containsExactly(31, 35, 34);
        if (!table.file().shape().equals(Shape.CBS_RAW)) {
            assertThat(figures.remarks().stream().map(remark -> remark.message().key()))
                    .contains("quotas.population.remark.thousands");
        }
    }

    @Test
    void theFilesAreWhatTheirGeneratorWrites() throws Exception {
        PopulationFiles.write(folder);
        try (var files = Files.list(PopulationFiles.RESOURCES)) {
            for (Path file : files.toList()) {
                assertThat(file).hasSameBinaryContentAs(folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theSampleDataGiveTheFiguresOfTheirPlainTable() throws Exception {
        PopulationFiles.writeSample(folder.resolve("sample.csv"));
        assertThat(PopulationFiles.SAMPLE).hasSameBinaryContentAs(folder.resolve("sample.csv"));
        PopulationTable table = PopulationReader.read(PopulationFiles.SAMPLE, rows -> {});
        Figures figures = Tally.of(
                table,
                new Selection(List.of(0), 1, 0, 16),
                new Plan.Bands(
                        "Leeftijd",
                        aspect(table, Kind.AGE),
                        BandText.of("16 t/m 24, 25 t/m 34, 35 t/m 49, 50 t/m 64, 65 t/m 74, 75 of ouder")
                                .bands()));
        assertThat(people(figures)).containsExactly(7870L, 9410L, 13350L, 15240L, 8960L, 6650L);
    }

    private void checkSexAndAge(PopulationTable table) throws Exception {
        Aspect sexes = aspect(table, Kind.SEX);
        Figures bySex = Tally.of(
                table,
                selection(table, 0),
                new Plan.Groups(
                        "Geslacht",
                        sexes,
                        List.of(
                                group(table, sexes, "man", "3000", "Mannen"),
                                group(table, sexes, "vrouw", "4000", "Vrouwen"))));
        assertThat(people(bySex)).containsExactly(266_778L, 271_055L);
        assertThat(bySex.remarks()).isEmpty();
        assertThat(targets(bySex, 175)).containsExactly(87, 88);

        Figures byAge = Tally.of(
                table,
                selection(table, 15),
                new Plan.Bands(
                        "Leeftijd",
                        aspect(table, Kind.AGE),
                        List.of(
                                new Band("15 t/m 24", new AgeRange(15, 25)),
                                new Band("25 t/m 44", new AgeRange(25, 45)),
                                new Band("45 t/m 64", new AgeRange(45, 65)),
                                new Band("65 of ouder", AgeRange.from(65)))));
        if (table.file().shape() == Shape.STATBEL) {
            assertThat(byAge.remarks())
                    .extracting(remark -> remark.message().key())
                    .doesNotContain("quotas.population.remark.gap");
        } else {
            assertThat(byAge.remarks()).isEmpty();
        }
        assertThat(people(byAge)).containsExactly(66_099L, 162_025L, 139_157L, 78_020L);
        assertThat(targets(byAge, 100)).containsExactly(15, 36, 31, 18);
    }

    private static Selection selection(PopulationTable table, int ageFrom) {
        List<Member> regions = table.members(Kind.REGION);
        int region = IntStream.range(0, regions.size())
                .filter(place -> List.of(TheHague.REGION, "21004")
                                .contains(regions.get(place).code())
                        || regions.get(place).label().startsWith("'s-Gravenhage"))
                .findFirst()
                .orElseThrow();
        List<Member> periods = table.members(Kind.PERIOD);
        int period = IntStream.range(0, periods.size())
                .filter(place -> periods.get(place).shown().contains("2019"))
                .findFirst()
                .orElseThrow();
        return new Selection(List.of(region), period, 0, ageFrom);
    }

    private static Aspect aspect(PopulationTable table, Kind kind) {
        return table.aspects().stream()
                .filter(aspect -> aspect.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Group group(PopulationTable table, Aspect aspect, String category, String code, String label) {
        List<Member> members = table.dimensions().get(aspect.dimension()).members();
        return new Group(
                category,
                aspect.members().stream()
                        .filter(place -> members.get(place).code().equals(code)
                                || members.get(place).label().startsWith(label))
                        .toList());
    }

    private static List<Long> people(Figures figures) {
        return figures.lines().stream().map(Figures.Line::people).toList();
    }

    /** The figures are taken over by a project of so many seats. */
    private List<Integer> targets(Figures figures, int seats) throws Exception {
        Path file = Files.createTempDirectory(folder, "project").resolve("p.beraad");
        try (Project project = Project.create(
                file,
                new ProjectDetails("p", "Proef", "", "", seats),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC))) {
            PopulationSource source = new PopulationSource(
                    Shape.CBS_RAW, "a.csv", "0".repeat(64), "", "", "2019", "GM0518", "", null, project.now());
            new Populations(project).apply(List.of(figures), List.of(source));
            Criterion made = new Quotas(project).criteria().getFirst();
            assertThat(made.terms().source()).isEqualTo(source);
            project.undo().undo();
            assertThat(new Quotas(project).criteria()).isEmpty();
            return made.targets(seats);
        }
    }
}
