package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.quotas.population.OfficeTable.Dim;

/** The made-up town of the sample data as CBS would publish it; its sums from 16 on are those of bevolking.csv. */
final class Waterveen {
    private static final int OLDEST = 95;
    private static final Town TOWN = new Town(
            new int[] {0, 16, 25, 35, 50, 65, 75, OLDEST + 1},
            new long[] {11_240, 7_870, 9_410, 13_350, 15_240, 8_960, 6_650},
            36_010);

    private Waterveen() {}

    /** Sex by age by year, with totals and subtotals among the years. */
    static OfficeTable bySexAndAge() {
        List<Member> ages = new ArrayList<>(List.of(new Member("10000", "Totaal leeftijd")));
        List<int[]> ranges = new ArrayList<>(List.of(new int[] {0, OLDEST}));
        for (int age = 0; age < OLDEST; age++) {
            ages.add(new Member("", age + " jaar"));
            ranges.add(new int[] {age, age});
        }
        ages.add(new Member("22000", "95 jaar of ouder"));
        ranges.add(new int[] {OLDEST, OLDEST});
        ages.add(new Member("", "15 jaar of ouder"));
        ranges.add(new int[] {15, OLDEST});
        return new OfficeTable(
                "Bevolking op 1 januari; geslacht en leeftijd (verzonnen)",
                "",
                List.of(
                        new Dim(
                                "Geslacht",
                                "Geslacht",
                                List.of(
                                        new Member("T001038", "Totaal mannen en vrouwen"),
                                        new Member("3000", "Mannen"),
                                        new Member("4000", "Vrouwen"))),
                        new Dim("Leeftijd", "Leeftijd", ages),
                        new Dim("RegioS", "Regio's", List.of(new Member("", "Waterveen (gemeente)"))),
                        new Dim("Perioden", "Perioden", List.of(new Member("", "2025"), new Member("", "2026")))),
                "Bevolking op 1 januari",
                "",
                1,
                at -> {
                    int[] range = ranges.get(at[1]);
                    long people = IntStream.rangeClosed(range[0], range[1])
                            .mapToLong(age -> TOWN.people(at[0], age))
                            .sum();
                    return at[3] == 0 ? people - people / 200 : people;
                });
    }
}
