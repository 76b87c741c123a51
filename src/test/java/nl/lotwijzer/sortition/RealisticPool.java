package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A pool as a municipality might get it. People have a hidden trait, say how near they are to public life, that tilts
 * their categories on every criterion and makes them more or less likely to register; so the criteria are correlated and
 * the pool is skewed. Quotas follow the population, with so many seats of room either way. Households of two or three
 * share their first criterion, the district.
 */
@SuppressWarnings("ArrayRecordComponent")
record RealisticPool(Pool pool, SelectionRules rules) {

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
        return new RealisticPool(Pool.of(categories, households), new SelectionRules(k, quotas(population, k, room)));
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
