package nl.lotwijzer.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * The municipality: its areas with their inhabitants of 16 and older, who lives there, and its streets. All of it is
 * invented. Its postcodes begin with 8991 to 8997, which look like postcodes but, as far as we know, were never issued.
 */
final class Waterveen {
    static final String CITY = "Waterveen";

    static final List<String> GENDERS = List.of("vrouw", "man", "anders");
    static final List<String> AGES =
            List.of("16 t/m 24", "25 t/m 34", "35 t/m 49", "50 t/m 64", "65 t/m 74", "75 of ouder");
    static final List<String> EDUCATIONS = List.of("vmbo of lager", "mbo, havo of vwo", "hbo of universiteit");
    static final List<String> TENURES = List.of("huurwoning", "koopwoning");

    /** The inhabitants of 16 and older per category, as bevolking.csv gives them; each list sums to the same total. */
    static final List<Integer> GENDER_COUNTS = List.of(31_060, 30_240, 180);

    static final List<Integer> AGE_COUNTS = List.of(7_870, 9_410, 13_350, 15_240, 8_960, 6_650);
    static final List<Integer> EDUCATION_COUNTS = List.of(16_910, 24_390, 20_180);
    static final List<Integer> TENURE_COUNTS = List.of(26_440, 35_040);

    /**
     * An area: inhabitants, the percentage that rents, and weights for the six ages and three educations. The streets
     * take their first words from here.
     */
    record Area(String name, int inhabitants, int renting, int[] ages, int[] educations, List<String> stems) {
        List<String> streets() {
            List<String> endings = name.equals("Buitengebied")
                    ? List.of("weg", "dijk", "laan")
                    : List.of("straat", "laan", "hof", "kade");
            List<String> streets = new ArrayList<>();
            for (String stem : stems) {
                for (String ending : endings) {
                    streets.add(stem + ending);
                }
            }
            return streets;
        }
    }

    static final List<Area> AREAS = List.of(
            area(
                    "Binnenstad",
                    8_940,
                    62,
                    ages(22, 26, 19, 16, 9, 8),
                    educations(14, 36, 50),
                    "Waag",
                    "Lakenhal",
                    "Klok",
                    "Touwslagers"),
            area(
                    "Havenkwartier",
                    7_310,
                    66,
                    ages(16, 24, 24, 20, 9, 7),
                    educations(28, 40, 32),
                    "Kraan",
                    "Ankermakers",
                    "Pakhuis",
                    "Loods"),
            area(
                    "De Rietlanden",
                    11_260,
                    64,
                    ages(14, 15, 22, 24, 14, 11),
                    educations(45, 40, 15),
                    "Rietvoorn",
                    "Lisdodde",
                    "Kalmoes",
                    "Waterlelie",
                    "Zegge"),
            area(
                    "Oosterpolder",
                    12_480,
                    28,
                    ages(10, 14, 30, 26, 13, 7),
                    educations(20, 42, 38),
                    "Dotterbloem",
                    "Pinksterbloem",
                    "Zuring",
                    "Klaver",
                    "Speenkruid"),
            area(
                    "Vogelenwaard",
                    9_870,
                    17,
                    ages(8, 7, 17, 32, 20, 16),
                    educations(17, 33, 50),
                    "Grutto",
                    "Kievit",
                    "Roerdomp",
                    "Lepelaar"),
            area(
                    "Molenwijde",
                    6_420,
                    30,
                    ages(10, 12, 19, 27, 18, 14),
                    educations(32, 44, 24),
                    "Wieken",
                    "Maalsteen",
                    "Mulders"),
            area(
                    "Buitengebied",
                    5_200,
                    24,
                    ages(11, 10, 18, 29, 19, 13),
                    educations(35, 44, 21),
                    "Veenkade",
                    "Turfvaart",
                    "Zandruggen"));

    private Waterveen() {}

    private static Area area(String name, int inhabitants, int renting, int[] ages, int[] educations, String... stems) {
        return new Area(name, inhabitants, renting, ages, educations, List.of(stems));
    }

    private static int[] ages(int... weights) {
        return weights;
    }

    private static int[] educations(int... weights) {
        return weights;
    }
}
