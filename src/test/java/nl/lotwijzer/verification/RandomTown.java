package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.lotwijzer.protocol.ExclusionCount;
import nl.lotwijzer.protocol.ExclusionLine;
import nl.lotwijzer.protocol.Rounding;
import nl.lotwijzer.protocol.RuleCategory;
import nl.lotwijzer.protocol.RuleCriterion;

/**
 * Registrants of an invented town with rules for a panel, all from one source of random numbers. Whether a panel is
 * possible is not known yet.
 *
 * @param seats      k
 * @param criteria   with their quotas before any change
 * @param numbers    the registration numbers of everybody in the pool
 * @param categories of each, on every criterion
 * @param households of each a number that fellow members share, or −1
 * @param out        who was left out
 * @param relaxation whether the rules allow relaxing
 * @param relaxed    the quotas to relax, so that there can be a panel at all; mostly none
 */
@SuppressWarnings("ArrayRecordComponent")
record RandomTown(
        int seats,
        boolean householdRule,
        List<RuleCriterion> criteria,
        List<String> numbers,
        int[][] categories,
        int[] households,
        List<ExclusionLine> out,
        boolean relaxation,
        List<Relaxed> relaxed) {

    static final List<String> GROUNDS = List.of("niet ingeschreven", "dubbel aangemeld", "ambtenaar bij het project");
    private static final List<String> CRITERIA = List.of("Geslacht", "Leeftijd", "Wijk & buurt", "Eigen auto’s");
    private static final List<List<String>> CATEGORIES = List.of(
            List.of("vrouw", "man", "anders"),
            List.of("16–39", "40–64", "65+"),
            List.of("Noord", "Één", "’t Zand"),
            List.of("ja", "nee", "soms"));

    /** A quota that is relaxed between the freezes. */
    record Relaxed(String criterion, String category, int min, int max) {}

    static RandomTown of(Random random) {
        int n = 12 + random.nextInt(40);
        int k = 4 + random.nextInt(Math.min(9, n / 3));
        int criteria = 1 + random.nextInt(3);
        int[] sizes = random.ints(criteria, 2, 4).toArray();
        int[][] categories = new int[n][criteria];
        for (int[] answers : categories) {
            for (int i = 0; i < criteria; i++) {
                answers[i] = Math.min(random.nextInt(sizes[i]), random.nextInt(sizes[i] + 1));
            }
        }
        boolean householdRule = random.nextInt(3) > 0;
        int[] households = new int[n];
        Arrays.fill(households, -1);
        if (householdRule) {
            int homes = 2 + random.nextInt(n);
            for (int i = 0; i < n; i++) {
                households[i] = random.nextInt(3) == 0 ? random.nextInt(homes) : -1;
            }
        }
        boolean relaxation = random.nextInt(3) == 0;
        List<Relaxed> relaxed = new ArrayList<>();
        List<RuleCriterion> all = criteria(random, categories, sizes, k, relaxation, relaxed);
        List<String> numbers = numbers(random, n + 8);
        List<ExclusionLine> out = numbers.subList(n, n + random.nextInt(8)).stream()
                .map(number -> new ExclusionLine(
                        number,
                        random.nextInt(3) == 0
                                ? ExclusionCount.NO_CATEGORY
                                : GROUNDS.get(random.nextInt(GROUNDS.size()))))
                .toList();
        return new RandomTown(
                k,
                householdRule,
                all,
                List.copyOf(numbers.subList(0, n)),
                categories,
                households,
                out,
                relaxation,
                relaxed);
    }

    private static List<String> numbers(Random random, int count) {
        Set<String> numbers = new LinkedHashSet<>();
        while (numbers.size() < count) {
            numbers.add(String.format(Locale.ROOT, "R%04d", 1 + random.nextInt(9000)));
        }
        return List.copyOf(numbers);
    }

    private static List<RuleCriterion> criteria(
            Random random, int[][] categories, int[] sizes, int k, boolean relaxation, List<Relaxed> relaxed) {
        List<RuleCriterion> all = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            long[] counts = new long[sizes[i]];
            for (int[] answers : categories) {
                counts[answers[i]]++;
            }
            List<Long> population = Arrays.stream(counts)
                    .mapToObj(count -> count * 130 + random.nextInt(90) + 1)
                    .toList();
            boolean forced = relaxation && i == 0 && random.nextBoolean();
            all.add(
                    forced
                            ? impossible(CRITERIA.get(i), CATEGORIES.get(i), sizes[i], k, relaxed)
                            : criterion(random, i, population, k, relaxation));
        }
        return all;
    }

    private static RuleCriterion criterion(Random random, int place, List<Long> population, int k, boolean relaxation) {
        Rounding rounding = switch (random.nextInt(4)) {
            case 0 -> new Rounding.DownUp();
            case 1 -> new Rounding.Seats(1 + random.nextInt(2));
            case 2 -> new Rounding.Percent(10 + random.nextInt(40));
            default -> new Rounding.ByHand();
        };
        boolean byHand = rounding instanceof Rounding.ByHand;
        boolean known = !byHand || random.nextBoolean();
        List<Rounding.Range> ranges = (byHand ? new Rounding.Seats(2) : rounding)
                .quotas(population, k)
                .orElseThrow();
        List<RuleCategory> categories = IntStream.range(0, population.size())
                .mapToObj(i -> {
                    boolean shut = byHand && i == 2 && random.nextBoolean();
                    Rounding.Range range = shut ? new Rounding.Range(0, 0) : ranges.get(i);
                    int room = relaxation ? random.nextInt(2) : 0;
                    return new RuleCategory(
                            CATEGORIES.get(place).get(i),
                            known ? population.get(i) : null,
                            range.min(),
                            range.max(),
                            Math.max(0, range.min() - room),
                            Math.min(k, range.max() + room));
                })
                .toList();
        return new RuleCriterion(CRITERIA.get(place), rounding, categories);
    }

    /** A criterion of which the fewest seats together are more than a panel has, until two quotas are relaxed. */
    private static RuleCriterion impossible(String name, List<String> names, int size, int k, List<Relaxed> relaxed) {
        relaxed.add(new Relaxed(name, names.get(0), 0, k));
        relaxed.add(new Relaxed(name, names.get(1), 0, k));
        return new RuleCriterion(
                name,
                new Rounding.ByHand(),
                IntStream.range(0, size)
                        .mapToObj(i -> new RuleCategory(names.get(i), null, i == 0 ? k - 1 : i == 1 ? 2 : 0, k, 0, k))
                        .toList());
    }
}
