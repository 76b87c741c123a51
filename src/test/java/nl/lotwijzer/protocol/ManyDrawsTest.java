package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.lotwijzer.protocol.PanelDraw.Member;
import nl.lotwijzer.protocol.PanelDraw.TypeSeats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 100,000 draws, each from 20 digits of a fixed sequence of dice, over 23 registrants: two types of people who share
 * with nobody, a class of four households with one member of each of two types, and a class of two households with three
 * members, two of whom are of one type. The table has seven rows of seven seats.
 */
class ManyDrawsTest {
    private static final int DRAWS = 100_000;
    private static final String C = Sha256.hex("een kleine loting\n");

    /** What a draw may lie from the middle, in standard deviations: once in a thousand times it is further. */
    private static final double USUAL = 3.3;

    private record Type(String code, @Nullable String homes, int households, int inEach) {
        int size() {
            return households * inEach;
        }
    }

    /** The types; of a type without a class everybody counts as a household. */
    private static final List<Type> TYPES = List.of(
            new Type("T1", null, 5, 1),
            new Type("T2", null, 4, 1),
            new Type("T3", "K1", 4, 1),
            new Type("T4", "K1", 4, 1),
            new Type("T5", "K2", 2, 2),
            new Type("T6", "K2", 2, 1));

    private static final int[][] TABLE = {
        {2, 2, 1, 1, 1, 0},
        {3, 0, 2, 1, 0, 1},
        {1, 2, 1, 2, 1, 0},
        {2, 1, 0, 2, 1, 1},
        {4, 1, 1, 0, 0, 1},
        {0, 3, 2, 2, 0, 0},
        {1, 2, 0, 3, 1, 0},
    };

    private record Person(String number, int type, int home) {}

    private static final List<Person> PEOPLE = people();

    /** By draw, the places in {@link #PEOPLE} of who was selected, as bits. */
    private static int[] panels = {};

    @BeforeAll
    static void draw() {
        String dice = dice();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            places.put(PEOPLE.get(i).number(), i);
        }
        List<List<TypeSeats>> rows =
                IntStream.range(0, TABLE.length).mapToObj(ManyDrawsTest::row).toList();
        panels = IntStream.range(0, DRAWS)
                .parallel()
                .map(draw -> {
                    String digits = dice.substring(20 * draw, 20 * draw + 20);
                    Seed seed = Seed.ofDraw(C, 1, List.of(new Contribution("dobbel", digits)));
                    return PanelDraw.select(seed, rows.get(seed.row(TABLE.length))).stream()
                            .mapToInt(number -> 1 << places.get(number))
                            .sum();
                })
                .toArray();
    }

    @Test
    void agreeWithThePublishedChances() {
        Wald.Outcome outcome = Wald.of(DRAWS, frequencies(), chances(), together());

        assertThat(outcome.outside()).isLessThan(1e-9);
        assertThat(outcome.freedom()).isEqualTo(PEOPLE.size() - 1);
        assertThat(outcome.normal()).as("χ² %s", outcome).isBetween(-USUAL, USUAL);
    }

    @Test
    void wouldShowAChanceThatIsALittleOff() {
        double[] chances = chances();
        chances[0] += 0.01;
        chances[1] -= 0.01;

        assertThat(Wald.of(DRAWS, frequencies(), chances, together()).normal()).isGreaterThan(5);
    }

    @Test
    void treatEveryPairWithinATypeAlike() {
        for (int type = 0; type < TYPES.size(); type++) {
            int homes = TYPES.get(type).households();
            if (homes < 3) {
                continue;
            }
            List<int[]> pairs = new ArrayList<>();
            for (int i = 0; i < homes; i++) {
                for (int j = i + 1; j < homes; j++) {
                    pairs.add(new int[] {i, j});
                }
            }
            Wald.Outcome outcome = pairsOf(type, pairs);

            assertThat(outcome.outside()).isLessThan(1e-9);
            assertThat(outcome.freedom()).isGreaterThan(2);
            assertThat(outcome.normal()).as("type %s: χ² %s", type, outcome).isBetween(-USUAL, USUAL);
        }
    }

    @Test
    void neverTakeTwoOfOneHousehold() {
        List<Integer> households = PEOPLE.stream()
                .filter(one -> TYPES.get(one.type()).homes() != null)
                .map(ManyDrawsTest::household)
                .distinct()
                .map(code -> IntStream.range(0, PEOPLE.size())
                        .filter(i -> household(PEOPLE.get(i)).equals(code))
                        .map(i -> 1 << i)
                        .sum())
                .toList();

        assertThat(households).hasSize(6);
        for (int panel : panels) {
            assertThat(Integer.bitCount(panel)).isEqualTo(7);
            for (int household : households) {
                assertThat(Integer.bitCount(panel & household)).isLessThan(2);
            }
        }
    }

    /** Compares how often each pair of households has its seats in one type; any subset of them is equally likely. */
    private static Wald.Outcome pairsOf(int type, List<int[]> pairs) {
        int homes = TYPES.get(type).households();
        double[] frequencies = new double[pairs.size()];
        for (int panel : panels) {
            int taken = homesOf(type, panel);
            for (int i = 0; i < pairs.size(); i++) {
                int both = 1 << pairs.get(i)[0] | 1 << pairs.get(i)[1];
                frequencies[i] += (taken & both) == both ? 1.0 / DRAWS : 0;
            }
        }
        double[] expected = new double[pairs.size()];
        double[][] together = new double[pairs.size()][pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            expected[i] = chanceOfAll(type, homes, 2);
            for (int j = 0; j < pairs.size(); j++) {
                long different = IntStream.concat(IntStream.of(pairs.get(i)), IntStream.of(pairs.get(j)))
                        .distinct()
                        .count();
                together[i][j] = chanceOfAll(type, homes, (int) different);
            }
        }
        return Wald.of(DRAWS, frequencies, expected, together);
    }

    /** Returns the chance that this many given households all get a seat in a type. */
    private static double chanceOfAll(int type, int homes, int number) {
        double sum = 0;
        for (int[] row : TABLE) {
            double chance = 1.0 / TABLE.length;
            for (int i = 0; i < number; i++) {
                chance *= Math.max(0, row[type] - i) / (double) Math.max(1, homes - i);
            }
            sum += chance;
        }
        return sum;
    }

    private static int homesOf(int type, int panel) {
        int homes = 0;
        for (int i = 0; i < PEOPLE.size(); i++) {
            if ((panel >> i & 1) == 1 && PEOPLE.get(i).type() == type) {
                homes |= 1 << PEOPLE.get(i).home();
            }
        }
        return homes;
    }

    private static double[] frequencies() {
        double[] frequencies = new double[PEOPLE.size()];
        for (int i = 0; i < frequencies.length; i++) {
            int bit = 1 << i;
            frequencies[i] =
                    IntStream.of(panels).filter(panel -> (panel & bit) != 0).count() / (double) DRAWS;
        }
        return frequencies;
    }

    private static double[] chances() {
        return PEOPLE.stream().mapToDouble(one -> both(one, one)).toArray();
    }

    private static double[][] together() {
        return PEOPLE.stream()
                .map(one ->
                        PEOPLE.stream().mapToDouble(other -> both(one, other)).toArray())
                .toArray(double[][]::new);
    }

    /** Returns the chance that both are selected, worked out from the table and the rule of the draw. */
    private static double both(Person one, Person other) {
        Type type = TYPES.get(one.type());
        Type otherType = TYPES.get(other.type());
        boolean oneGroup = one.type() == other.type()
                || type.homes() != null && type.homes().equals(otherType.homes());
        double sum = 0;
        for (int[] row : TABLE) {
            double first = row[one.type()] / (double) type.size();
            double second = row[other.type()] / (double) otherType.size();
            if (one.equals(other)) {
                sum += first;
            } else if (!oneGroup) {
                sum += first * second;
            } else if (one.home() != other.home()) {
                // Both their households get a seat, for each its own type, and each is the one of that type there.
                double homes = type.households();
                int left = row[other.type()] - (one.type() == other.type() ? 1 : 0);
                sum += row[one.type()] / homes * left / (homes - 1) / type.inEach() / otherType.inEach();
            }
        }
        return sum / TABLE.length;
    }

    private static List<TypeSeats> row(int row) {
        return IntStream.range(0, TYPES.size())
                .mapToObj(type -> new TypeSeats(
                        TYPES.get(type).code(),
                        TYPES.get(type).homes(),
                        PEOPLE.stream()
                                .filter(one -> one.type() == type)
                                .map(one -> new Member(
                                        one.number(), TYPES.get(type).homes() == null ? null : household(one)))
                                .toList(),
                        TABLE[row][type]))
                .toList();
    }

    private static String household(Person person) {
        Type type = TYPES.get(person.type());
        return (type.homes() == null ? type.code() : type.homes()) + "H" + person.home();
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (int type = 0; type < TYPES.size(); type++) {
            for (int i = 0; i < TYPES.get(type).size(); i++) {
                int home = i / TYPES.get(type).inEach();
                people.add(new Person("R%04d".formatted(people.size() + 1), type, home));
            }
        }
        return people;
    }

    private static String dice() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        StringBuilder digits = new StringBuilder(20 * DRAWS);
        for (int i = 0; i < 20 * DRAWS; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
