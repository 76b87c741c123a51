package nl.lotwijzer.quotas.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.Plan.Band;
import nl.lotwijzer.quotas.population.Plan.Group;
import nl.lotwijzer.quotas.population.PopulationTable.FileFacts;
import nl.lotwijzer.quotas.population.Remark.Weight;
import org.junit.jupiter.api.Test;

/**
 * Random tables with totals and subtotals among the parts, in any order: whatever is chosen, the figures are the plain sum of
 * the leaves, or the choice is refused.
 */
class NobodyTwiceTest {
    private static final int ROUNDS = 2_000;
    private static final FileFacts FILE = new FileFacts(Shape.CBS_BARE, "t.csv", "", "", "");

    @Test
    void bandsOfAgesAreTheSumOfTheirYearsWhateverSubtotalsStandAmongThem() {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            TreeSet<Integer> starts = new TreeSet<>(List.of(0));
            for (int count = 3 + random.nextInt(20); count > 0; count--) {
                starts.add(1 + random.nextInt(99));
            }
            List<Integer> bounds = List.copyOf(starts);
            long[] leaves = random.longs(bounds.size(), 0, 1000).toArray();
            List<int[]> members = new ArrayList<>();
            for (int leaf = 0; leaf < leaves.length; leaf++) {
                members.add(new int[] {leaf, leaf + 1});
            }
            for (int count = random.nextInt(15); count > 0; count--) {
                int from = random.nextInt(leaves.length);
                members.add(new int[] {from, from + 1 + random.nextInt(leaves.length - from)});
            }
            Collections.shuffle(members, random);
            CellCollector cells = new CellCollector(List.of("Leeftijd", "Onderwerp"));
            cells.member(1, "n", "n");
            boolean total = random.nextBoolean();
            if (total) {
                cells.add(new int[] {cells.member(0, "10000", "Totaal"), 0}, sum(leaves, 0, leaves.length));
            }
            for (int[] member : members) {
                String label = member[1] == leaves.length
                        ? bounds.get(member[0]) + " jaar of ouder"
                        : bounds.get(member[0]) + " tot " + bounds.get(member[1]) + " jaar";
                cells.add(new int[] {cells.member(0, "", label), 0}, sum(leaves, member[0], member[1]));
            }
            PopulationTable table = cells.table(FILE, List.of(new Topic("n", "", 1)), false);
            int first = random.nextInt(leaves.length);
            List<Band> bands = new ArrayList<>();
            List<Long> expected = new ArrayList<>();
            for (int from = first; from < leaves.length; ) {
                int to = from + 1 + random.nextInt(leaves.length - from);
                bands.add(new Band(
                        "b" + from,
                        new AgeRange(bounds.get(from), to == leaves.length ? AgeRange.OPEN : bounds.get(to))));
                expected.add(sum(leaves, from, to));
                from = to;
            }
            Figures figures = Tally.of(
                    table,
                    new Selection(List.of(), 0, 0, bounds.get(first)),
                    new Plan.Bands("Leeftijd", table.aspects().getFirst(), bands));
            assertThat(figures.lines()).extracting(Figures.Line::people).isEqualTo(expected);
            assertThat(figures.remarks()).noneMatch(remark -> remark.weight() == Weight.REFUSED);
        }
    }

    @Test
    void groupsOfNumberedLevelsCountEveryLeafOnceOrAreRefused() {
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            TreeMap<String, Long> leaves = new TreeMap<>();
            List<String> codes = new ArrayList<>();
            for (int large = 1; large <= 2 + random.nextInt(4); large++) {
                codes.add(Integer.toString(large));
                int parts = 1 + random.nextInt(4);
                for (int part = 1; part <= parts; part++) {
                    codes.add("" + large + part);
                    leaves.put("" + large + part, random.nextLong(1, 1000));
                }
            }
            Collections.shuffle(codes, random);
            CellCollector cells = new CellCollector(List.of("Onderwijsniveau", "Onderwerp"));
            cells.member(1, "n", "n");
            cells.add(
                    new int[] {cells.member(0, "T001143", "Totaal"), 0},
                    leaves.values().stream().mapToLong(Long::longValue).sum());
            for (String code : codes) {
                long people = leaves.entrySet().stream()
                        .filter(leaf -> leaf.getKey().startsWith(code))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                cells.add(new int[] {cells.member(0, "", code + " Niveau"), 0}, people);
            }
            PopulationTable table = cells.table(FILE, List.of(new Topic("n", "", 1)), false);
            List<Integer> chosen = new ArrayList<>();
            for (int place = 0; place <= codes.size(); place++) {
                if (random.nextInt(3) == 0) {
                    chosen.add(place);
                }
            }
            Figures figures = Tally.of(
                    table,
                    new Selection(List.of(), 0, 0, 0),
                    new Plan.Groups("Opleiding", table.aspects().getFirst(), groups(chosen)));
            List<String> names = chosen.stream()
                    .map(place -> place == 0 ? "" : codes.get(place - 1))
                    .toList();
            boolean twice = leaves.keySet().stream()
                    .anyMatch(leaf -> names.stream().filter(leaf::startsWith).count() > 1);
            assertThat(figures.usable()).isEqualTo(!twice && !chosen.isEmpty());
            refused += twice ? 1 : 0;
            if (figures.usable()) {
                long once = leaves.entrySet().stream()
                        .filter(leaf -> names.stream().anyMatch(leaf.getKey()::startsWith))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                assertThat(figures.total()).isEqualTo(once);
            }
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
    }

    @Test
    void whatIsNotChosenIsAddedUpOnceToo() {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            boolean total = random.nextBoolean();
            int regions = 1 + random.nextInt(3);
            long[][] people = new long[regions][2];
            CellCollector cells = new CellCollector(List.of("RegioS", "Herkomst", "Geslacht", "Onderwerp"));
            cells.member(3, "n", "n");
            for (int region = 0; region < regions; region++) {
                int at = cells.member(0, "GM000" + region, "g" + region);
                for (int origin = 0; origin < 3; origin++) {
                    for (int sex = 0; sex < 2; sex++) {
                        long some = random.nextInt(100);
                        people[region][sex] += some;
                        cells.add(
                                new int[] {
                                    at, cells.member(1, "", "herkomst " + (char) ('a' + origin)), sex(cells, sex), 0
                                },
                                some);
                    }
                }
                for (int sex = 0; sex < 2 && total; sex++) {
                    cells.add(
                            new int[] {at, cells.member(1, "T001040", "Totaal"), sex(cells, sex), 0},
                            people[region][sex]);
                }
            }
            PopulationTable table = cells.table(FILE, List.of(new Topic("n", "", 1)), false);
            List<Integer> all = new ArrayList<>();
            long expected = 0;
            for (int region = 0; region < regions; region++) {
                all.add(region);
                expected += people[region][0];
            }
            Aspect sexes = table.aspects().stream()
                    .filter(aspect -> aspect.kind() == Kind.SEX)
                    .findFirst()
                    .orElseThrow();
            Figures figures =
                    Tally.of(table, new Selection(all, 0, 0, 0), new Plan.Groups("g", sexes, groups(List.of(0))));
            assertThat(figures.total()).isEqualTo(expected);
        }
    }

    private static int sex(CellCollector cells, int sex) {
        return cells.member(2, sex == 0 ? "3000" : "4000", "");
    }

    private static List<Group> groups(List<Integer> chosen) {
        return chosen.stream()
                .map(place -> new Group("c" + place, List.of(place)))
                .toList();
    }

    private static long sum(long[] leaves, int from, int to) {
        long sum = 0;
        for (int leaf = from; leaf < to; leaf++) {
            sum += leaves[leaf];
        }
        return sum;
    }
}
