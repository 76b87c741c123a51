package nl.lotwijzer.quotas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.Plan.Band;
import nl.lotwijzer.quotas.population.Plan.Group;
import nl.lotwijzer.quotas.population.Remark.Weight;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can go wrong with figures of an office is seen, and said. */
class TrapsTest {
    private static final String DISTRICTS =
            "\"ID\";\"WijkenEnBuurten\";\"Gemeentenaam_1\";\"Mannen_2\";\"Vrouwen_3\"\r\n"
                    + "\"0\";\"GM1234   \";\"Waterveen\";\"   1013\";\"   1021\"\r\n"
                    + "\"1\";\"WK123401 \";\"Waterveen\";\"    500\";\"    510\"\r\n"
                    + "\"2\";\"WK123402 \";\"Waterveen\";\"    515\";\"    515\"\r\n"
                    + "\"3\";\"BU12340101\";\"Waterveen\";\"      .\";\"      .\"\r\n";

    @TempDir
    Path folder;

    @Test
    void percentagesAreNoPeople() {
        assertThatThrownBy(() -> read("Geslacht;Perioden;Aandeel (%)\nMannen;2026;49,1\nVrouwen;2026;50,9\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("percentages");
    }

    @Test
    void aMunicipalityAndItsDistrictAreNotAddedUp() throws Exception {
        PopulationTable table = read(DISTRICTS);
        assertThat(keys(sexes(table, List.of(0, 1)))).contains("quotas.population.remark.regionsOverlap");
        assertThat(sexes(table, List.of(0, 1)).usable()).isFalse();
        Figures both = sexes(table, List.of(1, 2));
        assertThat(both.total()).isEqualTo(2040);
        assertThat(keys(both)).containsExactly("quotas.population.remark.roundedParts");
    }

    @Test
    void districtsRoundedToFiveDifferFromTheirMunicipality() throws Exception {
        PopulationTable table = read(DISTRICTS);
        Aspect areas = table.aspects().stream()
                .filter(aspect -> aspect.kind() == Kind.REGION)
                .findFirst()
                .orElseThrow();
        Figures figures = Tally.of(
                table,
                new Selection(List.of(0), 0, 0, 0),
                new Plan.Groups("Wijk", areas, List.of(new Group("Noord", List.of(1)), new Group("Zuid", List.of(2)))));
        assertThat(figures.lines()).extracting(Figures.Line::people).containsExactly(500L, 515L);
        assertThat(figures.remarks())
                .anySatisfy(remark -> assertThat(remark.message().arguments()).containsExactly(1015L, 1013L, 2L));
    }

    @Test
    void aPointIsUnknownAndNotNought() throws Exception {
        Figures figures = sexes(read(DISTRICTS), List.of(3));
        assertThat(figures.usable()).isFalse();
        assertThat(keys(figures)).contains("quotas.population.remark.unknown");
    }

    @Test
    void bandsThatOverlapOrLeaveAGapOrDoNotFitAreNamed() throws Exception {
        PopulationTable table = read(
                "Leeftijd;Perioden;Bevolking (aantal)\nTotaal;2026;100\n0 tot 15 jaar;2026;20\n"
                        + "15 tot 20 jaar;2026;10\n20 tot 65 jaar;2026;50\n65 jaar of ouder;2026;20\n15 jaar of ouder;2026;80\n");
        assertThat(keys(ages(table, new AgeRange(15, 65), new AgeRange(20, AgeRange.OPEN))))
                .contains("quotas.population.remark.bandsOverlap");
        Figures gap = ages(table, new AgeRange(15, 20), AgeRange.from(65));
        assertThat(keys(gap)).contains("quotas.population.remark.gap");
        assertThat(gap.usable()).isTrue();
        assertThat(gap.leftOut()).extracting(Figures.Line::people).containsExactly(50L);
        assertThat(keys(ages(table, new AgeRange(15, 18)))).contains("quotas.population.remark.bandTo");
        assertThat(keys(ages(table, new AgeRange(18, 65)))).contains("quotas.population.remark.bandFrom");
        Figures all = ages(table, AgeRange.from(15));
        assertThat(all.total()).isEqualTo(80);
        assertThat(all.remarks()).noneMatch(remark -> remark.weight() == Weight.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "15 tot 20 jaar, 15, 20",
        "16 t/m 24, 16, 25",
        "16-24, 16, 25",
        "jonger dan 5 jaar, 0, 5",
        "7 jaar, 7, 8",
        "65 of ouder, 65, 2147483647",
        "65+, 65, 2147483647",
        "95 jaar of ouder, 95, 2147483647",
        "k_15Tot25Jaar_9, 15, 25",
        "k_65JaarOfOuder_12, 65, 2147483647"
    })
    void agesAreReadAsPeopleWriteThem(String label, int from, int to) {
        assertThat(Member.of("", label).ages()).contains(new AgeRange(from, to));
    }

    private PopulationTable read(String text) throws InputException {
        return PopulationReader.read(OfficeFiles.text(folder.resolve("t.csv"), text), rows -> {});
    }

    private static Figures sexes(PopulationTable table, List<Integer> regions) {
        Aspect sexes = table.aspects().stream()
                .filter(aspect -> aspect.kind() == Kind.SEX)
                .findFirst()
                .orElseThrow();
        return Tally.of(
                table,
                new Selection(regions, 0, 0, 0),
                new Plan.Groups(
                        "Geslacht",
                        sexes,
                        List.of(
                                new Group("man", sexes.members().subList(0, 1)),
                                new Group("vrouw", sexes.members().subList(1, 2)))));
    }

    private static Figures ages(PopulationTable table, AgeRange... ranges) {
        return Tally.of(
                table,
                new Selection(List.of(), 0, 0, ranges[0].from()),
                new Plan.Bands(
                        "Leeftijd",
                        table.aspects().getFirst(),
                        List.of(ranges).stream()
                                .map(range -> new Band("b" + range.from(), range))
                                .toList()));
    }

    private static List<String> keys(Figures figures) {
        return figures.remarks().stream().map(remark -> remark.message().key()).toList();
    }
}
