package nl.lotwijzer.seating;

/** Random numbers by SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): the same from one seed on every machine. */
final class SeededRandom {
    private long state;

    SeededRandom(long seed) {
        state = seed;
    }

    /** Returns a number of 32 bits, from 0. */
    long next32() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) >>> 32;
    }

    /** Returns a number from 0 up to, not including, {@code bound}. */
    int below(int bound) {
        return (int) ((next32() * bound) >>> 32);
    }

    /** Puts these numbers in random order. */
    void shuffle(int[] numbers) {
        for (int last = numbers.length - 1; last > 0; last--) {
            int other = below(last + 1);
            int kept = numbers[last];
            numbers[last] = numbers[other];
            numbers[other] = kept;
        }
    }
}
