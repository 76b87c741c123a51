package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A small random pool with rules.
 *
 * @param tight whether every quota leaves one seat of room at most
 */
@SuppressWarnings("ArrayRecordComponent")
record RandomPool(int[][] categories, int[] households, SelectionRules rules, boolean tight) {

    /** Makes a pool of 4 up to and including {@code largest} registrants. */
    static RandomPool of(Random random, int largest) {
        int n = 4 + random.nextInt(largest - 3);
        int criteria = 1 + random.nextInt(4);
        int[] sizes = random.ints(criteria, 2, 4).toArray();
        int[][] categories = new int[n][criteria];
        for (int[] answers : categories) {
            for (int f = 0; f < criteria; f++) {
                // skewed, and sometimes correlated with the criterion before
                answers[f] = f > 0 && random.nextInt(3) == 0
                        ? Math.min(answers[f - 1], sizes[f] - 1)
                        : Math.min(random.nextInt(sizes[f]), random.nextInt(sizes[f] + 1));
            }
        }
        int[] households = new int[n];
        Arrays.fill(households, -1);
        if (random.nextInt(5) < 2) {
            int count = 1 + random.nextInt(n);
            for (int i = 0; i < n; i++) {
                households[i] = random.nextInt(4) == 0 ? -1 : random.nextInt(count);
            }
        }
        int k = 2 + random.nextInt(Math.min(5, n - 2));
        boolean tight = random.nextInt(5) < 3;
        return new RandomPool(
                categories, households, new SelectionRules(k, quotas(random, categories, sizes, k, tight)), tight);
    }

    private static List<Quota> quotas(Random random, int[][] categories, int[] sizes, int k, boolean tight) {
        // half of the time a panel of the pool itself is the measure, so that the rules can often be met
        boolean[] model = new boolean[categories.length];
        for (int seats = 0; seats < k; ) {
            int i = random.nextInt(categories.length);
            seats += model[i] ? 0 : 1;
            model[i] = true;
        }
        boolean reachable = random.nextInt(10) < 7;
        List<Quota> quotas = new ArrayList<>();
        for (int f = 0; f < sizes.length; f++) {
            for (int c = 0; c < sizes[f]; c++) {
                int target = 0;
                for (int i = 0; i < categories.length; i++) {
                    target += model[i] && categories[i][f] == c ? 1 : 0;
                }
                if (!reachable) {
                    target = Math.max(0, Math.min(k, target + random.nextInt(3) - 1));
                }
                int room = tight ? random.nextInt(2) : random.nextInt(3);
                int below = tight ? random.nextInt(room + 1) : room;
                int above = tight ? room - below : random.nextInt(3);
                quotas.add(new Quota(f, c, Math.max(0, target - below), Math.min(k, target + above)));
            }
        }
        return quotas;
    }

    boolean sharesHouseholds() {
        return Arrays.stream(households).filter(h -> h >= 0).distinct().count()
                < Arrays.stream(households).filter(h -> h >= 0).count();
    }

    Pool pool() {
        return Pool.of(categories, households);
    }
}
