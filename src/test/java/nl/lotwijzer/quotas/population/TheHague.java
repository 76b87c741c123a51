package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.quotas.population.OfficeTable.Dim;

/**
 * Den Haag on 1 January 2019, as far as its published sums go: 266,778 men and 271,055 women; from 15 on 66,099, 162,025,
 * 139,157 and 78,020 people up to 25, 45, 65 and over; 128,180, 146,030 and 144,220 by level of education. The single years
 * are made up to add up to those.
 */
final class TheHague {
    private static final int OLDEST = 105;
    private static final Town TOWN = new Town(
            new int[] {0, 15, 25, 45, 65, OLDEST + 1}, new long[] {92_532, 66_099, 162_025, 139_157, 78_020}, 266_778);

    static final String REGION = "GM0518";

    private static final Dim PERIODS =
            new Dim("Perioden", "Perioden", List.of(new Member("2018JJ00", "2018"), new Member("2019JJ00", "2019")));
    private static final Dim REGIONS = new Dim(
            "RegioS",
            "Regio's",
            List.of(new Member("NL01", "Nederland"), new Member(REGION, "'s-Gravenhage (gemeente)")));

    private TheHague() {}

    /** Returns the people of one year of age: all of them, the men, or the women. */
    static long people(int sex, int age) {
        return TOWN.people(sex, age);
    }

    /** Sex by age by region by year, with every total and subtotal that CBS puts among the years. */
    static OfficeTable bySexAndAge() {
        List<Member> ages = new ArrayList<>(List.of(new Member("10000", "Totaal leeftijd")));
        List<int[]> ranges = new ArrayList<>(List.of(new int[] {0, OLDEST}));
        for (int age = 0; age <= OLDEST; age++) {
            ages.add(new Member(age == 0 ? "10010" : Integer.toString(10000 + 100 * age), age + " jaar"));
            ranges.add(new int[] {age, age});
        }
        for (int from = 0; from < 95; from += 5) {
            ages.add(new Member(Integer.toString(70100 + 20 * from), from + " tot " + (from + 5) + " jaar"));
            ranges.add(new int[] {from, from + 4});
        }
        ages.add(new Member("22000", "95 jaar of ouder"));
        ranges.add(new int[] {95, OLDEST});
        ages.add(new Member("52020", "15 jaar of ouder"));
        ranges.add(new int[] {15, OLDEST});
        List<Member> sexes = List.of(
                new Member("T001038", "Totaal mannen en vrouwen"),
                new Member("3000", "Mannen"),
                new Member("4000", "Vrouwen"));
        return new OfficeTable(
                "Bevolking op 1 januari; geslacht, leeftijd en regio",
                "03759ned",
                List.of(
                        new Dim("Geslacht", "Geslacht", sexes),
                        new Dim("Leeftijd", "Leeftijd", ages),
                        REGIONS,
                        PERIODS),
                "Bevolking op 1 januari",
                "BevolkingOp1Januari_1",
                1,
                at -> {
                    int[] range = ranges.get(at[1]);
                    long people = IntStream.rangeClosed(range[0], range[1])
                            .mapToLong(age -> people(at[0], age))
                            .sum();
                    return other(at[2], at[3], people);
                });
    }

    /** Levels of education, with those they are made of, in thousands. */
    static OfficeTable byEducation() {
        List<Member> levels = List.of(
                new Member("T001143", "Totaal onderwijsniveau"),
                new Member("2018700", "1 Laag onderwijsniveau"),
                new Member("2018710", "11 Basisonderwijs"),
                new Member("2018720", "12 Vmbo, havo-, vwo-onderbouw, mbo1"),
                new Member("2018740", "2 Middelbaar onderwijsniveau"),
                new Member("2018790", "3 Hoog onderwijsniveau"),
                new Member("2018800", "31 Hbo-, wo-bachelor"),
                new Member("2018810", "32 Hbo-, wo-master, doctor"));
        long[] people = {418_430, 128_180, 48_180, 80_000, 146_030, 144_220, 84_220, 60_000};
        return new OfficeTable(
                "Bevolking 15 tot 75 jaar; opleidingsniveau, wijken en buurten",
                "85051NED",
                List.of(new Dim("Onderwijsniveau", "Onderwijsniveau", levels), REGIONS, PERIODS),
                "Bevolking 15 tot 75 jaar",
                "Bevolking15Tot75Jaar_1",
                1000,
                at -> other(at[1], at[2], people[at[0]]));
    }

    /** The country is larger, the year before smaller: nobody should take them for the town. */
    private static long other(int region, int period, long people) {
        return (region == 0 ? 32 * people : people) - (period == 0 ? people / 100 / 10 * 10 : 0);
    }

    /**
     * The same people as Statbel writes them, in a town of that name: two nationalities, four civil statuses, no totals.
     * Combinations that nobody is in are left out.
     */
    static String statbel(boolean mark) {
        StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
        text.append("CD_REFNIS|TX_DESCR_NL|TX_DESCR_FR|CD_DSTR_REFNIS|TX_ADM_DSTR_DESCR_NL|TX_ADM_DSTR_DESCR_FR|")
                .append("CD_PROV_REFNIS|TX_PROV_DESCR_NL|TX_PROV_DESCR_FR|CD_RGN_REFNIS|TX_RGN_DESCR_NL|")
                .append("TX_RGN_DESCR_FR|CD_SEX|CD_NATLTY|TX_NATLTY_NL|TX_NATLTY_FR|CD_CIV_STS|TX_CIV_STS_NL|")
                .append("TX_CIV_STS_FR|CD_AGE|MS_POPULATION\r\n");
        for (int sex = 1; sex <= 2; sex++) {
            for (int age = 0; age <= OLDEST; age++) {
                long people = people(sex, age);
                long[] parts = age < 18
                        ? new long[] {people - people / 7, people / 7, 0, 0}
                        : new long[] {people - people / 7 - 2 * (people / 9), people / 7, people / 9, people / 9};
                for (int part = 0; part < parts.length; part++) {
                    if (parts[part] > 0) {
                        text.append(line(sex, age, part, parts[part]));
                    }
                }
            }
        }
        return text.append("44021|Gent|Gand|44000|Arrondissement Gent|Arrondissement de Gand|40000|")
                .append("Provincie Oost-Vlaanderen|Province de Flandre orientale|02000|Vlaams Gewest|Région flamande|")
                .append("F|BEL|Belgen|Belges|1|Ongehuwd|Célibataire|33|999\r\n")
                .toString();
    }

    private static String line(int sex, int age, int part, long people) {
        return "21004|Brussel|Bruxelles|21000|Arrondissement Brussel-Hoofdstad|Arrondissement de Bruxelles-Capitale"
                + "||||04000|Brussels Hoofdstedelijk Gewest|Région de Bruxelles-Capitale|"
                + (sex == 1 ? "M" : "F")
                + (part % 2 == 0 ? "|BEL|Belgen|Belges|" : "|ETR|niet-Belgen|non-Belges|")
                + (part < 2 ? "1|Ongehuwd|Célibataire|" : "2|Gehuwd|Marié|")
                + age + "|" + people + "\r\n";
    }
}
