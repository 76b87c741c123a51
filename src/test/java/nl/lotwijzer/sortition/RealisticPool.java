package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A pool as a municipality might get it, drawn from a made-up population; no registrant is a copy of another or of a
 * real person.
 *
 * <ul>
 *   <li><em>Categories.</em> Every criterion has weights for its categories, drawn evenly between 0.4 and 1.6. A person
 *       has a hidden trait, say how near he is to public life, normal with mean 0 and deviation 1; it multiplies the
 *       weight of a category by exp(trait / 2 · place), where the place runs from −1 for the first category to 1 for the
 *       last. Given the trait the criteria are independent; through the trait they are correlated.
 *   <li><em>Who registers.</em> The pool is n persons drawn independently with a trait of mean 0.7: those near to public
 *       life register sooner, so the pool is skewed against the population.
 *   <li><em>Quotas.</em> From 20,000 persons of the population: k times the share of a category, rounded down and up, and
 *       {@code room} seats wider on either side. Room 0 is tight: every quota leaves one seat of choice at most.
 *   <li><em>Households.</em> The first n · sharing registrants live in households of two, one in six of them of three;
 *       a household shares its first criterion, the district, and nothing else.
 * </ul>
 *
 * Sensible ranges: n from 100 to 50,000, 4 to 8 criteria of 2 to 8 categories, sharing 0 to 0.4, room 0 (tight) to 3
 * (loose). The same arguments give the same pool in every version of Java, as {@link Random} is specified to the bit.
 *
 * @param households by registrant a number that fellow members of the household share, or −1
 */
@SuppressWarnings("ArrayRecordComponent")
record RealisticPool(Pool pool, SelectionRules rules, int[] households) {

    private static final int POPULATION = 20_000;

    /**
     * Makes a pool.
     *
     * @param sizes the number of categories of each criterion
     * @param sharing the share of registrants, from 0 to 1, that live with another registrant
     * @param room seats that a quota leaves on each side of the population's share
     */
    static RealisticPool of(long seed, int n, int k, int[] sizes, double sharing, int room) {
        Random random = new Random(seed);
        double[][] weights = new double[sizes.length][];
        for (int f = 0; f < sizes.length; f++) {
            weights[f] = random.doubles(sizes[f], 0.4, 1.6).toArray();
        }
        long[][] population = new long[sizes.length][];
        Arrays.setAll(population, f -> new long[sizes[f]]);
        for (int i = 0; i < POPULATION; i++) {
            int[] person = person(random, weights, random.nextGaussian());
            for (int f = 0; f < sizes.length; f++) {
                population[f][person[f]]++;
            }
        }
        int[][] categories = new int[n][];
        int[] households = new int[n];
        Arrays.fill(households, -1);
        for (int i = 0; i < n; i++) {
            // those near to public life register sooner
            categories[i] = person(random, weights, random.nextGaussian() + 0.7);
        }
        int household = 0;
        for (int i = 0; i + 1 < n * sharing; household++) {
            int size = random.nextInt(6) == 0 && i + 2 < n ? 3 : 2;
            for (int member = i; member < i + size; member++) {
                households[member] = household;
                categories[member][0] = categories[i][0];
            }
            i += size;
        }
        return new RealisticPool(
                Pool.of(categories, households), new SelectionRules(k, quotas(population, k, room)), households);
    }

    private static int[] person(Random random, double[][] weights, double trait) {
        int[] person = new int[weights.length];
        for (int f = 0; f < weights.length; f++) {
            int size = weights[f].length;
            double[] tilted = new double[size];
            for (int c = 0; c < size; c++) {
                double place = size == 1 ? 0 : 2.0 * c / (size - 1) - 1;
                tilted[c] = weights[f][c] * StrictMath.exp(0.5 * trait * place);
            }
            double at = random.nextDouble() * Arrays.stream(tilted).sum();
            int c = 0;
            while (c < size - 1 && at >= tilted[c]) {
                at -= tilted[c++];
            }
            person[f] = c;
        }
        return person;
    }

    private static List<Quota> quotas(long[][] population, int k, int room) {
        List<Quota> quotas = new ArrayList<>();
        for (int f = 0; f < population.length; f++) {
            for (int c = 0; c < population[f].length; c++) {
                double share = (double) k * population[f][c] / POPULATION;
                int min = Math.max(0, (int) StrictMath.floor(share) - room);
                quotas.add(new Quota(f, c, min, (int) StrictMath.ceil(share) + room));
            }
        }
        return quotas;
    }
}
