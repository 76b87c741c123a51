package nl.lotwijzer.invitations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.Lots;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand samples from small populations: everybody in an area is drawn as often, and every pair together as often.
 * A sample without replacement varies less than independent draws: with n out of N the statistic over people is
 * (N − 1) / N · Σ (seen − expected)² / (expected · (1 − n / N)), chi-square with N − 1 degrees of freedom. The seeds are
 * fixed, so a test that holds once holds always; the limits are those that chance exceeds once in a thousand times.
 */
class EqualChancesTest {
    private static final int SAMPLES = 10_000;

    @TempDir
    Path folder;

    private Register register;

    /** Twelve people in Noord, eight in Zuid, each at an own address but the last six of Noord, who live three by three. */
    @BeforeEach
    void write() throws Exception {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int house = i >= 6 && i < 12 ? 100 + i / 3 : i;
            rows.add("%d;P%d;%d;%s;1980-01-01".formatted(1000 + i, i, house, i < 12 ? "Noord" : "Zuid"));
        }
        rows.addFirst("Sleutel;Naam;Huisnummer;Wijk;Geboortedatum;Postcode");
        register = Registers.read(
                folder,
                rows.stream()
                        .map(row -> row.startsWith("Sleutel") ? row : row + ";8991 AB")
                        .toArray(String[]::new));
    }

    @Test
    void everybodyInAnAreaIsDrawnAsOften() throws Exception {
        SamplePlan plan = new SamplePlan(Unit.PERSON, Division.GIVEN, 7, Map.of("Noord", 4, "Zuid", 3), false);
        Map<String, Integer> seen = seen(Registers.frame(register, Unit.PERSON), plan);
        double north = chiSquare(seen, 0, 12, 4.0 / 12);
        double south = chiSquare(seen, 12, 20, 3.0 / 8);
        System.out.printf("chi-square: Noord %.2f (11 degrees), Zuid %.2f (7 degrees)%n", north, south);
        assertThat(north).as("11 degrees of freedom").isLessThan(31.26);
        assertThat(south).as("7 degrees of freedom").isLessThan(24.32);
        assertThat(seen.values().stream().mapToInt(n -> n).sum()).isEqualTo(7 * SAMPLES);
    }

    @Test
    void everyPairInAnAreaIsDrawnTogetherAsOften() throws Exception {
        SamplePlan plan = new SamplePlan(Unit.PERSON, Division.GIVEN, 3, Map.of("Zuid", 3), false);
        Frame frame = Registers.frame(register, Unit.PERSON);
        Map<String, Integer> pairs = new HashMap<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<String> names = names(frame, plan, sample);
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    String one = names.get(i);
                    String other = names.get(j);
                    pairs.merge(one.compareTo(other) < 0 ? one + other : other + one, 1, Integer::sum);
                }
            }
        }
        double expected = SAMPLES * 3.0 * 2 / (8 * 7);
        double chiSquare = pairs.values().stream()
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
        System.out.printf("chi-square over pairs: %.2f (at most 27 degrees)%n", chiSquare);
        assertThat(pairs).as("28 pairs").hasSize(28);
        assertThat(chiSquare).as("27 degrees of freedom").isLessThan(55.48);
    }

    @Test
    void everyAddressIsDrawnAsOftenAndWithinItEveryPerson() throws Exception {
        SamplePlan plan = SamplePlan.of(Unit.ADDRESS, Division.SIMPLE, 4);
        Map<String, Integer> seen = seen(Registers.frame(register, Unit.ADDRESS), plan);
        double alone = SAMPLES * 4.0 / 16;
        for (int i = 0; i < 20; i++) {
            double expected = i >= 6 && i < 12 ? alone / 3 : alone;
            assertThat((double) seen.getOrDefault("P" + i, 0))
                    .as("P" + i)
                    .isBetween(expected - 4 * Math.sqrt(expected), expected + 4 * Math.sqrt(expected));
        }
        assertThat(Registers.frame(register, Unit.ADDRESS).householdSizes(plan))
                .extracting(HouseholdSize::toString)
                .containsExactly(
                        "HouseholdSize[people=1, addresses=14, chance=1/4]",
                        "HouseholdSize[people=3, addresses=2, chance=1/12]");
        double chiSquare = 0;
        for (int i = 6; i < 12; i++) {
            double difference = seen.getOrDefault("P" + i, 0) - alone / 3;
            chiSquare += difference * difference / (alone / 3);
        }
        System.out.printf("chi-square over six people at two addresses: %.2f (at most 6 degrees)%n", chiSquare);
        assertThat(chiSquare).as("6 degrees of freedom").isLessThan(22.46);
    }

    private Map<String, Integer> seen(Frame frame, SamplePlan plan) throws Exception {
        Map<String, Integer> seen = new TreeMap<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            names(frame, plan, sample).forEach(name -> seen.merge(name, 1, Integer::sum));
        }
        return seen;
    }

    private static List<String> names(Frame frame, SamplePlan plan, int sample) throws Exception {
        long seed = new Random(sample).nextLong();
        return frame.draw(plan, new Lots(Long.toString(seed), 1)).stream()
                .map(Winner::lastName)
                .toList();
    }

    private static double chiSquare(Map<String, Integer> seen, int from, int to, double chance) {
        double expected = SAMPLES * chance;
        double sum = 0;
        for (int i = from; i < to; i++) {
            double difference = seen.getOrDefault("P" + i, 0) - expected;
            sum += difference * difference / (expected * (1 - chance));
        }
        return sum * (to - from - 1) / (to - from);
    }
}
