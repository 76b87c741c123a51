package nl.lotwijzer.quotas.population;

import java.util.Arrays;

/**
 * A town of which sums are known, and the single years are made up to add up to those.
 *
 * @param bounds where bands of age begin, and one more than the oldest age
 * @param sums   the people in each band
 * @param men    how many of all are men
 */
record Town(int[] bounds, long[] sums, long men) {

    /** Returns the people of one year of age: all of them (0), the men (1), or the women (2). */
    long people(int sex, int age) {
        long all = Arrays.stream(sums).sum();
        long until = until(age);
        long before = until(age - 1);
        long menOfAge = until * men / all - before * men / all;
        return sex == 0 ? until - before : sex == 1 ? menOfAge : until - before - menOfAge;
    }

    /** Returns how many are of this age or younger. */
    private long until(int age) {
        long sum = 0;
        for (int band = 0; band < sums.length; band++) {
            int years = Math.min(age + 1, bounds[band + 1]) - bounds[band];
            if (years > 0) {
                sum += sums[band] * years / (bounds[band + 1] - bounds[band]);
            }
        }
        return sum;
    }
}
