package nl.lotwijzer.seating;

/**
 * What the goals weigh against each other; the rules are not weighed but obeyed.
 *
 * @param mirror   what one person outside the fair share of a table costs, 0 or more; k people cost k² times as much
 * @param meetings what a second meeting of two people costs, 0 or more; n meetings cost (n−1)² times as much
 */
public record SeatingWeights(int mirror, int meetings) {
    /** Mirroring the group first, then new meetings. */
    public static final SeatingWeights USUAL = new SeatingWeights(10, 1);

    private static final int MOST = 1_000;

    /** @throws IllegalArgumentException if a weight is below 0 or above 1,000 */
    public SeatingWeights {
        if (mirror < 0 || meetings < 0 || mirror > MOST || meetings > MOST) {
            throw new IllegalArgumentException("Weights go from 0 to " + MOST + ": " + mirror + ", " + meetings);
        }
    }
}
