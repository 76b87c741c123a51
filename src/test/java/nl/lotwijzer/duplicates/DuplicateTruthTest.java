package nl.lotwijzer.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.lotwijzer.duplicates.TruePeople.Damage;
import nl.lotwijzer.duplicates.TruePeople.Trap;
import nl.lotwijzer.duplicates.TruePeople.Trapped;
import nl.lotwijzer.duplicates.TruePeople.Truth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many duplicates are found, and how many that are found are none, in a town of which the truth is known; printed as a
 * table. {@code -Dlotwijzer.town=100000} takes a larger town, {@code -Dlotwijzer.townSeed=2} another one.
 */
class DuplicateTruthTest {
    private static final int SIZE = Integer.getInteger("lotwijzer.town", 20_000);
    private static final long SEED = Long.getLong("lotwijzer.townSeed", 1);

    private static TruePeople town;
    private static List<Pair> found;
    private static Map<Long, Pair> byPeople;

    @BeforeAll
    static void search() {
        town = new TruePeople(SIZE, SEED);
        found = DuplicateSearch.among(town.registrants());
        byPeople = new HashMap<>();
        found.forEach(pair ->
                byPeople.put(key((int) pair.one().id(), (int) pair.other().id()), pair));
        System.out.print(table());
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private static Confidence level(int one, int other) {
        Pair pair = byPeople.get(key(one, other));
        return pair == null ? null : pair.confidence();
    }

    private static long pairs(Confidence level) {
        return found.stream().filter(pair -> pair.confidence() == level).count();
    }

    private static long trulyAt(Confidence level) {
        return found.stream()
                .filter(pair -> pair.confidence() == level)
                .filter(pair ->
                        town.onePerson((int) pair.one().id(), (int) pair.other().id()))
                .count();
    }

    /** Returns which share of the pairs of this level are one person. */
    private static double precision(Confidence level) {
        return (double) trulyAt(level) / Math.max(1, pairs(level));
    }

    /** Returns which share of the second registrations are found at this level or a surer one. */
    private static double recall(Confidence level) {
        long at = town.truths().stream()
                .map(truth -> level(truth.one(), truth.other()))
                .filter(found -> found != null && found.compareTo(level) <= 0)
                .count();
        return (double) at / town.truths().size();
    }

    @Test
    void whatIsCalledCertainIsOnePerson() {
        assertThat(precision(Confidence.CERTAIN)).isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void whatIsCalledLikelyMostlyIsOnePerson() {
        assertThat(precision(Confidence.LIKELY)).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void mostDuplicatesAreFound() {
        assertThat(recall(Confidence.CERTAIN)).isGreaterThanOrEqualTo(0.60);
        assertThat(recall(Confidence.LIKELY)).isGreaterThanOrEqualTo(0.90);
        assertThat(recall(Confidence.POSSIBLE)).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void twinsAndFatherAndSonAreNeverCertainAndHardlyEverLikely() {
        List<Confidence> levels = town.traps().stream()
                .map(trapped -> level(trapped.one(), trapped.other()))
                .filter(Objects::nonNull)
                .toList();

        assertThat(levels).doesNotContain(Confidence.CERTAIN);
        assertThat(levels)
                .filteredOn(Confidence.LIKELY::equals)
                .hasSizeLessThanOrEqualTo(town.traps().size() / 200);
    }

    private static String table() {
        StringBuilder table = new StringBuilder("%d registrations, %d of them by somebody who registered before%n"
                .formatted(town.registrants().size(), town.truths().size()));
        table.append("%-34s %6s %8s %8s %8s %8s%n"
                .formatted("second registration", "number", "certain", "likely", "possible", "missed"));
        Map<Damage, int[]> byDamage = new EnumMap<>(Damage.class);
        for (Truth truth : town.truths()) {
            byDamage.computeIfAbsent(truth.damage(), damage -> new int[4])[place(level(truth.one(), truth.other()))]++;
        }
        byDamage.forEach((damage, counts) -> row(table, damage.name(), counts));
        table.append("%-34s%n".formatted("two people"));
        Map<Trap, int[]> byTrap = new EnumMap<>(Trap.class);
        for (Trapped trapped : town.traps()) {
            byTrap.computeIfAbsent(trapped.trap(), trap -> new int[4])[place(level(trapped.one(), trapped.other()))]++;
        }
        byTrap.forEach((trap, counts) -> row(table, trap.name(), counts));
        for (Confidence level : Confidence.values()) {
            table.append("%-9s %5d pairs, %5d true: precision %.2f%%, recall up to here %.2f%%%n"
                    .formatted(level, pairs(level), trulyAt(level), 100 * precision(level), 100 * recall(level)));
        }
        return table.toString();
    }

    private static int place(Confidence level) {
        return level == null ? 3 : level.ordinal();
    }

    private static void row(StringBuilder table, String name, int[] counts) {
        table.append("%-34s %6d %8d %8d %8d %8d%n"
                .formatted(
                        name.toLowerCase(Locale.ROOT).replace('_', ' '),
                        Arrays.stream(counts).sum(),
                        counts[0],
                        counts[1],
                        counts[2],
                        counts[3]));
    }
}
