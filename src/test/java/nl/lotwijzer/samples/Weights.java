package nl.lotwijzer.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Draws one of a few things by whole-number weights, so that no rounding can differ between machines. */
final class Weights {
    private Weights() {}

    /** Returns the index that was drawn: each with a chance of its weight over the sum of all. */
    static int draw(Random random, int... weights) {
        int left = random.nextInt(Arrays.stream(weights).sum());
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index];
            index++;
        }
        return index;
    }

    static <T> T oneOf(Random random, List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    static boolean percent(Random random, int chance) {
        return random.nextInt(100) < chance;
    }
}
