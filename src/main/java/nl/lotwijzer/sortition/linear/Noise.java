package nl.lotwijzer.sortition.linear;

/**
 * Numbers that look random and are the same in every run: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). They vary the
 * rows of the table and break ties; nothing that must be unpredictable rests on them.
 */
public final class Noise {

    private long state;

    /** The numbers that belong to a seed. */
    public Noise(long seed) {
        state = seed;
    }

    private long nextLong() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 up to, not including, 1. */
    public double next() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }
}
